[Contract]
public sealed partial class Sample : Contract
{
    public Address Creator { get; init; }

    public ulong Start { get; init; } = 5;

    public Sample() => Creator = Msg.Sender;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public Address Creator { get; }

    public ulong Start { get; } = 5;

    public Sample() => Creator = Msg.Sender;
}
//: Start -> 5
