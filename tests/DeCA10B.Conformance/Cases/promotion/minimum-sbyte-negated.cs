//: row operators.negate, operators.compound.narrow
//: from P73, P74
/// <summary>-(-128) is 128, which is no sbyte.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public sbyte Negate(sbyte b) => (sbyte)-b;

    public sbyte Divide(sbyte b, sbyte by)
    {
        b /= by;
        return b;
    }
}
//: Negate(-128) -> panic 0x11
//: Negate(-127) -> 127
//: Negate(127) -> -127
//: Divide(-128, -1) -> panic 0x11
//: Divide(-127, -1) -> 127
//: Divide(5, 0) -> panic 0x12
