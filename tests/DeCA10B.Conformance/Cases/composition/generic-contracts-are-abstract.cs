//: row members.generic.shape
//: denied DECA1120
[ContractInterface]
public interface ILid : IContract
{
    [View]
    bool IsOpen();
}

[Contract]
public sealed partial class [|Box|]<TLid> : Contract
    where TLid : ILid
{
    public TLid Lid { get; }

    public Box(TLid lid)
    {
        Lid = lid;
    }

    public bool CanTake() => Lid.IsOpen();
}

[Contract]
public abstract partial class Loose<[|T|]> : Contract
{
    public bool CanTake() => true;
}

[Contract]
public abstract partial class Homeless<[|TLid|]> : Contract
    where TLid : ILid
{
    public bool CanTake() => true;
}

[Contract]
public abstract partial class Jar<TLid> : Contract
    where TLid : ILid
{
    public TLid Lid { get; }

    protected Jar(TLid lid)
    {
        Lid = lid;
    }

    public bool CanTake() => Lid.IsOpen();
}

[Contract]
public abstract partial class [|Crate|]<TLid> : Jar<TLid>
    where TLid : ILid
{
    public TLid Other { get; }

    protected Crate(TLid lid) : base(lid)
    {
        Other = lid;
    }
}

[Contract]
public partial class [|OpenJar|] : Jar<ILid>
{
    public OpenJar(ILid lid) : base(lid)
    {
    }
}

[Contract]
public sealed partial class Case : Contract
{
    public int F() => 1;
}
