/// <summary>Takes values.</summary>
[Contract]
public sealed partial class Sample : Contract
{
    ulong total;

    public ulong Add(ulong value)
    {
        if (value > 10) throw new ArgumentException("value is too large");
        if (total == 0 && value == 0)
        {
            throw new InvalidOperationException();
        }
        else
        {
            total += value;
        }

        if (total > 15 || value == 7) throw new Exception($"Total {total} is full!");
        return total;
    }
}
//: becomes
/// <summary>Value is too large.</summary>
public readonly partial record struct ValueIsTooLargeError : IError;

/// <summary>Raised by Add.</summary>
public readonly partial record struct InvalidOperationError : IError;

/// <summary>Total is full!</summary>
public readonly partial record struct TotalIsFullError(ulong Total) : IError;

/// <summary>Takes values.</summary>
[Contract]
public sealed partial class Sample : Contract
{
    ulong total;

    public ulong Add(ulong value)
    {
        Require(value <= 10, new ValueIsTooLargeError());
        if (total == 0 && value == 0)
        {
            Revert(new InvalidOperationError());
        }
        else
        {
            total += value;
        }

        Require(total <= 15 && value != 7, new TotalIsFullError(total));
        return total;
    }
}
//: Add(11) -> revert ValueIsTooLargeError
//: Add(0) -> revert InvalidOperationError
//: Add(10) -> 10
//: Add(6) -> revert TotalIsFullError
//: Add(7) -> revert TotalIsFullError
