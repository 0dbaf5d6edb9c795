//: row types.array.calldata, statements.for
/// <summary>A counter that goes through an array by more than one at a time is also a number to compute with.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Places(ReadOnlySpan<long> data)
    {
        var sum = 0;
        for (var i = 0; i + 1 < data.Length; i += 2)
            if (data[i] < data[i + 1]) sum = sum * 10 + (i + 1);
        return sum;
    }
}
//: Places([]) -> 0
//: Places([1, 2, 1, 2]) -> 13
//: Places([2, 1, 1, 2, 1, 2]) -> 35
