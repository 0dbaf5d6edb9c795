//: row operators.compound, operators.shift-right
//: from P46, P61, P62
/// <summary>Nothing is lost above the narrow width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint There(uint a)
    {
        a <<= 31;
        a >>= 31;
        return a;
    }

    public int Signed(sbyte a) => (a << 1) >> 1;
    public int Unsigned(ushort x) => x << 1 >>> 1;
}
//: There(1) -> 1
//: There(3) -> 1
//: There(2) -> 0
//: Signed(64) -> 64
//: Signed(-128) -> -128
//: Unsigned(65535) -> 65535
//: Unsigned(1) -> 1
