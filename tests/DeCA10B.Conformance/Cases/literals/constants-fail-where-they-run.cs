//: row literals.folded, chain.modular, conversions.to-enum
// What C# does not fold fails when it runs; solc would call it a statement without effect, or refuse it.
public enum Phase
{
    First,
    Second,
}

[Contract]
public sealed partial class Case : Contract
{
    static readonly UInt256 Nothing = UInt256.Zero;

    public byte Count { get; private set; }

    public void Sum()
    {
        Count++;
        var unused = UInt256.MaxValue + UInt256.One;
    }

    public void Quotient()
    {
        _ = UInt256.One / UInt256.Zero;
    }

    public void Opposite()
    {
        var unused = -Int256.MinValue;
    }

    public void Element()
    {
        var unused = (new byte[3])[5];
    }

    public void Chosen(bool choice)
    {
        var unused = choice ? UInt256.MaxValue + UInt256.One : UInt256.Zero;
    }

    public UInt256 Modulo(UInt256 value) => AddMod(value, value, UInt256.Zero);

    public UInt256 ModuloConstant(UInt256 value) => MulMod(value, value, Nothing);

    public Phase NoMember() => ToEnum<Phase>(5);

    public void NoMemberEither()
    {
        var unused = ToEnum<Phase>(2);
    }

    public Phase Member() => ToEnum<Phase>(1);
}

//: Sum() -> panic 0x11
//: Count() -> 0
//: Quotient() -> panic 0x12
//: Opposite() -> panic 0x11
//: Element() -> panic 0x32
//: Chosen(true) -> panic 0x11
//: Chosen(false) ->
//: Modulo(3) -> panic 0x12
//: ModuloConstant(3) -> panic 0x12
//: NoMember() -> panic 0x21
//: NoMemberEither() -> panic 0x21
//: Member() -> 1
