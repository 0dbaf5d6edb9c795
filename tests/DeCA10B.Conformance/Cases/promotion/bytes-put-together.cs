//: row operators.promotion, operators.bitwise
//: from P56, P57
/// <summary>Bytes are shifted as int and joined.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Twice(byte a) => (a << 8) | a;
    public ushort Join(byte high, byte low) => (ushort)(high << 8 | low);
}
//: Twice(0xAB) -> 43947
//: Twice(255) -> 65535
//: Join(1, 2) -> 258
//: Join(255, 255) -> 65535
//: Join(0, 128) -> 128
