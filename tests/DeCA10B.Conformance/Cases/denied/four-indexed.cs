//: row attributes.indexed.many
//: from I20
//: denied DECA1009
public readonly partial record struct [|WideEvent|]([Indexed] int A, [Indexed] int B, [Indexed] int C, [Indexed] int D) : IEvent;

[Contract]
public sealed partial class Case : Contract
{
    public void F() => Emit(new WideEvent(1, 2, 3, 4));
}
