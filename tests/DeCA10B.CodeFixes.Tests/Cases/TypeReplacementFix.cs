[Contract]
public sealed partial class Sample : Contract
{
    DateTime start;
    TimeSpan wait;

    public char Grade { get; private set; }

    public nint Half(nint value) => value / 2;

    public System.Numerics.BigInteger Square(System.Numerics.BigInteger value) => value * value;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    UInt256 start;
    uint wait;

    public byte Grade { get; private set; }

    public long Half(long value) => value / 2;

    public Int256 Square(Int256 value) => value * value;
}
//: Half(-7) -> -3
//: Square(-5) -> 25
//: Grade -> 0
