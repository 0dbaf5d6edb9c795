//: row expressions.index-from-end
// Beside what the fuzzer found (--seed 40001 --program 10180): a choice as the value of an index from the end, where C# compilers differ.
[Contract]
public sealed partial class Case : Contract
{
    readonly long argument;

    public void Plain(Int128[] data)
    {
        data[^0] = (uint)data[2] - 41670u;
    }

    public void AtLength(Int128[] data)
    {
        data[data.Length] = argument switch { 2 => 842u, _ => (uint)data[2] - 41670u };
    }
}
//: Plain([1, 2, 5]) -> panic 0x11
//: AtLength([1, 2, 5]) -> panic 0x11
