//: row literals.limits, literals.integer, statements.local.const
//: from Q29, Q30, Q32, Q33
/// <summary>Limits and forms of literals are C#'s.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public (int, uint, long, ulong) Most() => (int.MaxValue, uint.MaxValue, long.MaxValue, ulong.MaxValue);
    public (int, long, sbyte, short) Least() => (int.MinValue, long.MinValue, sbyte.MinValue, short.MinValue);
    public (UInt256, Int256) Widest() => (UInt256.MaxValue, Int256.MinValue);
    public (int, int, uint, long) Forms() => (0b1010, 1__0, 0xFFFFFFFF, 1_000L);

    public int Local(int a)
    {
        const int Step = 3 * 4;
        const int Next = Step + 010;
        return a * Step + Next;
    }
}
//: Most() -> 2147483647, 4294967295, 9223372036854775807, 18446744073709551615
//: Least() -> -2147483648, -9223372036854775808, -128, -32768
//: Widest() -> 2^256-1, -2^255
//: Forms() -> 10, 10, 4294967295, 1000
//: Local(1) -> 34
//: Local(0) -> 22
//: Local(2^31-1) -> panic 0x11
