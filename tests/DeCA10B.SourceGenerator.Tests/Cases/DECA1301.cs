[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Paid { get; private set; }

    public void Pay() => Paid += [|Msg.Value|];
}
