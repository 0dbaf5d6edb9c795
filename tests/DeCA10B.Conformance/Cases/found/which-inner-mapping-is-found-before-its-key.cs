//: row expressions.order
// Found by the fuzzer, seed 1 program 12: a collection in storage that had to be found early was declared without a place.
[Contract]
public sealed partial class Case : Contract
{
    readonly Mapping<byte, Mapping<byte, ulong>> grid = new();

    byte Step(byte at)
    {
        grid[1][at] = 5;
        return at;
    }

    public ulong Read(byte at) => grid[1][Step(at)] + (grid[1][0] * 10);
}
//: Read(3) -> 5
//: Read(0) -> 55
