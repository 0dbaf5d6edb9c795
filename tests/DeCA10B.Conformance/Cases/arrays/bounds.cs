//: row expressions.element, errors.panic
//: from A01, A02, A03, A19, A22
/// <summary>Every index out of range fails with panic 0x32, a negative or huge one too.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Get(int[] a, int i) => a[i];
    public int Long(int[] a, long i) => a[i];
    public int Unsigned(int[] a, ulong i) => a[i];
    public int Narrow(int[] a, sbyte i) => a[i];
    public int ByByte(int[] a, byte i) => a[i];
}
//: Get([10, 20], 0) -> 10
//: Get([10, 20], 1) -> 20
//: Get([10, 20], 2) -> panic 0x32
//: Get([10, 20], -1) -> panic 0x32
//: Get([], 0) -> panic 0x32
//: Get([10], -2147483648) -> panic 0x32
//: Long([10, 20], 1) -> 20
//: Long([10, 20], 4294967296) -> panic 0x32
//: Long([10, 20], -1) -> panic 0x32
//: Unsigned([10, 20], 4294967297) -> panic 0x32
//: Unsigned([10, 20], 2^64-1) -> panic 0x11
//: Unsigned([10, 20], 2^63) -> panic 0x11
//: Unsigned([10, 20], 2^63-1) -> panic 0x32
//: Narrow([10, 20], -1) -> panic 0x32
//: Narrow([10, 20], 1) -> 20
//: ByByte([10, 20], 255) -> panic 0x32
