//: row members.generic.place
//: denied DECA1121
[ContractInterface]
public interface ILid : IContract
{
    [View]
    bool IsOpen();
}

[Contract]
public abstract partial class Box<TLid> : Contract
    where TLid : ILid
{
    readonly [|TLid|] again;

    public TLid Lid { get; }

    protected Box(TLid lid)
    {
        Lid = lid;
        again = lid;
    }

    public bool CanTake()
    {
        [|var|] lid = Lid;
        return lid.IsOpen();
    }

    public [|TLid|] Given() => Lid;

    public bool Takes([|TLid|] other) => other.IsOpen();
}

[Contract]
public abstract partial class Jar<TLid> : Contract
    where TLid : ILid
{
    public TLid [|Lid|] { get; private set; }

    protected Jar(TLid lid)
    {
        Lid = lid;
    }

    public bool CanTake() => Lid.IsOpen();
}

[Contract]
public sealed partial class Case : Contract
{
    public int F() => 1;
}
