//: row storage.constant, operators.divide
/// <summary>What is computed of named constants only, and fails, fails where it runs.</summary>
[Contract]
public sealed partial class Case : Contract
{
    static readonly UInt256 Most = UInt256.MaxValue;
    static readonly UInt256 Two = (UInt256)2;
    static readonly UInt256 Nothing = UInt256.Zero;

    public void Product()
    {
        _ = Most * Two;
    }

    public UInt256 Quotient(UInt256 value) => value / Nothing;

    public UInt256 Remainder(UInt256 value) => value % Nothing;
}
//: Product() -> panic 0x11
//: Quotient(3) -> panic 0x12
//: Remainder(3) -> panic 0x12
