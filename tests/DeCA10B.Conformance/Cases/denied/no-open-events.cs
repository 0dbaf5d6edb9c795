//: row events.shape
//: denied DECA1008
public partial record struct [|LooseEvent|](int A) : IEvent;

[Contract]
public sealed partial class Case : Contract
{
    public int F() => 1;
}
