//: row operators.multiply, conversions.widen
//: from O19, O20
/// <summary>The operands decide the width, not the target.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Narrow(ulong a) => a * 2;
    public UInt128 Wide(ulong a) => (UInt128)a * 2;
}
//: Narrow(2^64-1) -> panic 0x11
//: Narrow(2^63-1) -> 18446744073709551614
//: Wide(2^64-1) -> 36893488147419103230
//: Wide(0) -> 0
