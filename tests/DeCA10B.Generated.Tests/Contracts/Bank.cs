namespace DeCA10B.Generated.Tests.Contracts;

/// <summary>Wei could not be sent.</summary>
public readonly partial record struct SendFailedError : IError;

/// <summary>Keeps wei.</summary>
[ContractInterface]
public interface IBank : IContract
{
    /// <summary>Pays the caller all he deposited.</summary>
    void Withdraw();
}

/// <summary>A bank that pays before it writes when told to: the classic mistake.</summary>
[Contract]
public sealed partial class Bank : Contract, IBank
{
    readonly Mapping<Address, UInt256> deposits = new();

    /// <summary>What was paid out.</summary>
    public UInt256 Paid { get; private set; }

    /// <summary>Whether it makes the mistake.</summary>
    public bool IsCareless { get; }

    /// <summary>Opens a bank.</summary>
    public Bank(bool isCareless) => IsCareless = isCareless;

    /// <summary>Takes a deposit.</summary>
    [Payable]
    public void Deposit() => deposits[Msg.Sender] += Msg.Value;

    /// <summary>Pays the caller all he deposited.</summary>
    public void Withdraw()
    {
        var amount = deposits[Msg.Sender];
        if (!IsCareless) deposits[Msg.Sender] = 0;
        Require(amount > 0 && TrySend(Msg.Sender, amount), new SendFailedError());
        deposits[Msg.Sender] = 0;
        Paid += amount;
    }
}

/// <summary>Withdraws, and withdraws again while it is being paid.</summary>
[Contract]
public sealed partial class Robber : Contract
{
    readonly IBank bank;

    /// <summary>How often it was paid.</summary>
    public ulong Visits { get; private set; }

    /// <summary>How often it wants to be.</summary>
    public ulong Greed { get; }

    /// <summary>Whether it refuses to be paid.</summary>
    public bool Refuses { get; }

    /// <summary>Picks a bank.</summary>
    public Robber(IBank bank, ulong greed, bool refuses)
    {
        this.bank = bank;
        Greed = greed;
        Refuses = refuses;
    }

    /// <summary>Withdraws.</summary>
    public void Rob() => bank.Withdraw();

    /// <summary>Withdraws again.</summary>
    protected override void Receive()
    {
        Visits++;
        Require(!Refuses, new SendFailedError());
        if (Visits < Greed) bank.Withdraw();
    }
}
