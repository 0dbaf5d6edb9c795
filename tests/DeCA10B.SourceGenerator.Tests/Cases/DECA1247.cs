public readonly partial record struct TooLargeError(ulong Value) : IError;

[Contract]
public sealed partial class Sample : Contract
{
    public void Check(ulong value)
    {
        if (value > 10) Revert([|Make(value)|]);
    }

    static TooLargeError Make(ulong value) => new(value);
}
