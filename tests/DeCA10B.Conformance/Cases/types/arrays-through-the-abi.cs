//: row types.array.memory, conversions.span-to-array, types.array.calldata, members.contract
//: from T52
/// <summary>Arrays go in and out through the ABI.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int[] Echo(int[] a) => a;
    public bool[] Flags(bool[] a) => a;
    public Address[] Who(Address[] a) => a;
    public byte[] Data(byte[] a) => a;
    public ulong[] Copy(ReadOnlySpan<ulong> a) => a.ToArray();

    public byte[] CopyBytes(ReadOnlySpan<byte> a)
    {
        var b = a.ToArray();
        b[0] = 7;
        return b;
    }
}
//: Echo([]) -> []
//: Echo([1, -2147483648, 2147483647]) -> [1, -2147483648, 2147483647]
//: Flags([true, false]) -> [true, false]
//: Who([@1, this]) -> [@1, this]
//: Data(0x0102) -> 0x0102
//: Data(0x) -> 0x
//: Copy([1, 2^64-1]) -> [1, 2^64-1]
//: CopyBytes(0x0102) -> 0x0702
//: CopyBytes(0x) -> panic 0x32
