[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Paid { get; private set; }

    /// <summary>Takes what is sent.</summary>
    public void Pay() => Paid += Msg.Value;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Paid { get; private set; }

    /// <summary>Takes what is sent.</summary>
    [Payable]
    public void Pay() => Paid += Msg.Value;
}
//: Pay value 5 -> 
//: Paid -> 5
