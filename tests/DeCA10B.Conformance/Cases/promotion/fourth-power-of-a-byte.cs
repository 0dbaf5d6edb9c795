//: row operators.promotion
//: from P23
/// <summary>A power of a byte is computed as int and fails at its end.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Power(byte x) => x * x * x * x;
}
//: Power(7) -> 2401
//: Power(215) -> 2136750625
//: Power(216) -> panic 0x11
//: Power(0) -> 0
