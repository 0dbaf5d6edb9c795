//: row calls.dotnet
//: denied DECA1202
[Contract]
public abstract partial class Root : Contract
{
    protected UInt256 got;

    protected override void Receive() => got += Msg.Value;
}

[Contract]
public sealed partial class Case : Root
{
    protected override void Receive()
    {
        [|base.Receive()|];
        got++;
    }
}
