//: row operators.bytes-fixed.bits
/// <summary>Bytes are shifted as the unsigned number of their width, or of 32 bits where they are narrower: that masks the count.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Bytes4 Left(Bytes4 a, int n) => a << n;
    public Bytes4 Right(Bytes4 a, int n) => a >> n;
    public Bytes4 LeftOfAnd(Bytes4 a, Bytes4 b, int n) => (a & b) << n;
}
//: Left(0x01020304, 8) -> 0x02030400
//: Left(0x01020304, 32) -> 0x01020304
//: Right(0xf1020304, 8) -> 0x00f10203
//: Right(0xf1020304, 33) -> 0x78810182
//: LeftOfAnd(0x01ff0304, 0xff02ffff, 8) -> 0x02030400
