//: row operators.add, conversions.widen
//: from P19, P41
/// <summary>The sum is taken at 32 bits, then widened; a suffix L widens first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Next(int a)
    {
        long r = a + 1;
        return r;
    }

    public long Twice(int a) => a * 2L;
}
//: Next(2^31-1) -> panic 0x11
//: Next(2^31-2) -> 2147483647
//: Next(-2^31) -> -2147483647
//: Twice(2000000000) -> 4000000000
//: Twice(-2^31) -> -4294967296
