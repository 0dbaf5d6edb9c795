//: row members.implements
public struct Pair
{
    public ulong First;
    public bool Second;
}

[ContractInterface]
public interface INamed : IContract
{
    [View] string Name { get; }
}

[ContractInterface]
public interface ILeft : INamed
{
    ulong Step(ulong by);

    [View] (ulong first, Pair second) Pairs(ulong[] values);
}

[ContractInterface]
public interface IRight : INamed
{
    [View] ulong Total { get; }
}

[ContractInterface]
public interface IBoth : ILeft, IRight
{
    void Reset();
}

[Contract]
public abstract partial class Root : Contract, INamed
{
    public virtual string Name => "root";
}

[Contract]
public sealed partial class Case : Root, IBoth
{
    public ulong Total { get; private set; }

    public override string Name => "case";

    public ulong Step(ulong by) => Total += by;

    public void Reset() => Total = 0;

    public (ulong first, Pair second) Pairs(ulong[] values)
    {
        values[0] += 1;
        return (values[0], new Pair { First = Total, Second = values.Length > 1 });
    }

    public (ulong, ulong, ulong) Through(ulong by)
    {
        var left = At<IBoth>(Address);
        IRight right = left;
        var values = new ulong[2];
        values[0] = by;
        var (first, second) = left.Pairs(values);
        return (left.Step(by) + right.Total, first + second.First, values[0]);
    }

    public ulong ThroughBase(ulong by)
    {
        var both = At<IBoth>(Address);
        ILeft left = both;
        var sum = left.Step(by) + both.Total;
        both.Reset();
        return sum;
    }

    public Bytes32 Hash() => Keccak256(At<INamed>(Address).Name);
}

//: Name() -> "case"
//: Step(3) -> 3
//: Through(4) -> 14, 8, 4
//: ThroughBase(5) -> 24
//: Total() -> 0
//: Hash() -> 0xddcb37d33c744d812d96624a71b9819abf8015dab8942050a8f97c075343ae79
