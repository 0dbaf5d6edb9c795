//: row members.constructor, members.constructor.base
//: deploy 5, "name", @3 value 9
public enum Side { Left, Right, Middle }

[Contract]
public abstract partial class Root : Contract
{
    protected readonly ulong rate = 3;
    protected ulong sum = 10;
    readonly Address maker;

    [Payable]
    protected Root(ulong first, Side side)
    {
        sum += first * rate + (ulong)BalanceOf(Address);
        maker = Msg.Sender;
        Start = side;
        if (Start == Side.Middle) sum += 1_000;
    }

    public Side Start { get; }

    public Address Maker() => maker;
}

[Contract]
public abstract partial class Middle : Root
{
    protected readonly Bytes32 mark;
    protected ulong factor = 7;

    [Payable]
    protected Middle(ulong second, string text) : base(second + 1, Side.Middle)
    {
        mark = Keccak256(text);
        factor += sum;
        sum = 1;
    }
}

[Contract]
public sealed partial class Case : Middle
{
    const ulong Step = 4;
    readonly bool isLarge;
    readonly sbyte small = -3;
    readonly UInt256 wide;
    readonly Address other;
    ulong last = Step * 2;

    [Payable]
    public Case(ulong third, string text, Address other) : base(third * 2, text)
    {
        this.other = other;
        wide = factor + last;
        isLarge = wide > 50;
        last = (ulong)wide + Add(third);
        small--;
    }

    ulong Add(ulong by) => by + rate + factor + (isLarge ? 10_000ul : 0ul);

    public (ulong, ulong, ulong, sbyte) Numbers() => (sum, factor, last, small);

    public (bool, Bytes32, UInt256, Address) Others() => (isLarge, mark, wide, other);
}

//: Numbers() -> 1, 1059, 12134, -4
//: Start() -> 2
//: Maker() -> @0
//: Others() -> true, 0x2361458367e696363fbcc70777d07ebbd2394e89fd0adcaf147faccd1d294d60, 1067, @3
