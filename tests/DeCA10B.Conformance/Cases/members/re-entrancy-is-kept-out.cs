//: row attributes.non-reentrant
//: deploy
//: deploy attacker = Attacker(this) value 10
[ContractInterface]
public interface IBank : IContract
{
    [Payable] void Deposit();

    void Withdraw(UInt256 wei);

    [View] UInt256 Total();

    [View] UInt256 Bare();
}

public readonly partial record struct TriedEvent(bool Succeeded, byte[] Data) : IEvent;

/// <summary>Pays before it counts: only the guard protects it.</summary>
[Contract]
public sealed partial class Case : Contract, IBank
{
    readonly Mapping<Address, UInt256> shares = new();

    [Payable, NonReentrant]
    public void Deposit() => shares[Msg.Sender] += Msg.Value;

    [NonReentrant]
    public void Withdraw(UInt256 wei)
    {
        if (wei == 0) return;
        Send(Msg.Sender, wei);
        shares[Msg.Sender] -= wei;
    }

    [NonReentrant, View]
    public UInt256 Total() => BalanceOf(Address);

    public UInt256 Bare() => BalanceOf(Address);
}

[Contract]
public sealed partial class Attacker : Contract
{
    readonly IBank bank;
    byte mode;
    UInt256 seen;

    [Payable]
    public Attacker(IBank bank) => this.bank = bank;

    public void Save(UInt256 wei) => WithValue(bank, wei).Deposit();

    public UInt256 Attack(byte how, UInt256 wei)
    {
        mode = how;
        bank.Withdraw(wei);
        return seen;
    }

    public void Twice()
    {
        mode = 0;
        bank.Withdraw(1);
        bank.Withdraw(0);
        bank.Withdraw(1);
    }

    protected override void Receive()
    {
        if (mode == 1) bank.Withdraw(Msg.Value);
        if (mode == 2) WithValue(bank, 1).Deposit();
        if (mode == 3) seen = bank.Total();
        if (mode == 4) seen = bank.Bare();
        if (mode == 5)
        {
            var (succeeded, data) = TryCall(bank.Address, EncodePacked((uint)0x2e1a7d4d, (UInt256)1));
            Emit(new TriedEvent(succeeded, data));
        }
    }
}

//: attacker.Save(6) ->
//: attacker.Attack(0, 1) -> 0
//: attacker.Attack(1, 1) -> error SendFailed()
//: attacker.Attack(2, 1) -> error SendFailed()
//: attacker.Attack(3, 1) -> error SendFailed()
//: attacker.Attack(4, 1) -> 4
//: attacker.Attack(5, 1) -> 4 ; event attacker.Tried(false, 0x37ed32e8)
//: Total() -> 3
//: attacker.Twice() ->
//: Total() -> 1
//: attacker.Attack(0, 2) -> error SendFailed()
//: attacker.Attack(0, 1) -> 4
//: balance = 0
