[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> paid = new();

    [Payable]
    public [|Sample|]()
    {
    }

    [Payable]
    public void [|Pay|]() => paid[Msg.Sender] += Msg.Value;

    public UInt256 Paid(Address account) => paid[account];

    protected override void [|Receive|]() => paid[Msg.Sender] += Msg.Value;
}
