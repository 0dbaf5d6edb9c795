//: row members.name.clash
//: denied DECA1064
public readonly partial record struct [|PaidEvent|](ulong Amount) : IEvent;

public readonly partial record struct [|PaidError|](ulong Amount) : IError;

public readonly partial record struct [|CaseError|] : IError;

namespace Other
{
    public readonly partial record struct PaidEvent(uint Amount) : IEvent;
}

public enum Kind
{
    Small,
}

[Contract]
public sealed partial class Case : Contract
{
    Kind kind;

    public void Pay(ulong amount)
    {
        Require(amount > 0, new PaidError(amount));
        Emit(new PaidEvent(amount));
        Emit(new Other.PaidEvent(7));
        if (amount > 9) Revert(new CaseError());
    }

    [AbiName("Kind")]
    public Kind [|WhichKind|]() => kind;
}
