namespace DeCA10B.Testing.Tests.Equivalence.Members;

/// <summary>A contract that takes value.</summary>
[ContractInterface]
public interface IVault : IContract
{
    /// <summary>Keeps the value; refuses odd amounts above a limit.</summary>
    [Payable]
    UInt256 Deposit(ulong limit, UInt256 shown);

    /// <summary>What it has.</summary>
    [View]
    UInt256 Held { get; }
}

public readonly partial record struct TooMuchError(UInt256 Sent, ulong Limit) : IError;
public readonly partial record struct KeptEvent([Indexed] Address From, UInt256 Sent) : IEvent;

/// <summary>Takes value, and says no to some.</summary>
[Contract]
public sealed partial class Vault : Contract, IVault
{
    readonly Mapping<Address, UInt256> shares = new();
    UInt256 held;

    /// <inheritdoc/>
    public UInt256 Held => held;

    /// <inheritdoc/>
    [Payable]
    public UInt256 Deposit(ulong limit, UInt256 shown)
    {
        held += Msg.Value;
        shares[Msg.Sender] += Msg.Value;
        Require(Msg.Value <= limit, new TooMuchError(Msg.Value, limit));
        Emit(new KeptEvent(Msg.Sender, Msg.Value));
        return held + shown;
    }

    /// <summary>Only even wei.</summary>
    protected override void Receive()
    {
        held += Msg.Value;
        if (Msg.Value % 2 == 1) Revert(new TooMuchError(Msg.Value, 0));
    }
}

/// <summary>Calls with value, calls in bytes, transfers that must succeed, and what a contract may ask of the block.</summary>
[Contract]
public sealed partial class CallProbe : Contract
{
    readonly IVault vault;
    ulong steps;
    UInt256 last;

    /// <summary>Pays out of what it gets.</summary>
    [Payable]
    public CallProbe(IVault vault) => this.vault = vault;

    /// <summary>Takes value.</summary>
    [Payable]
    public void Fill() => last = Msg.Value;

    /// <summary>A call with value, whose parts have effects in order.</summary>
    public UInt256 Pay(byte wei, ulong limit)
    {
        last = WithValue(vault, Step(wei)).Deposit(limit, Step(1) * 1_000) + steps;
        return last;
    }

    /// <summary>The value reads what an argument changes.</summary>
    public UInt256 PayMixed(byte wei) => WithValue(vault, steps % 7).Deposit(Step(wei), last);

    /// <summary>A call without value of a function that takes it.</summary>
    public UInt256 PayNothing(ulong limit) => vault.Deposit(limit, vault.Held);

    /// <summary>A transfer that must succeed.</summary>
    public void SendTo(byte who, byte wei)
    {
        steps++;
        Send(who % 3 == 0 ? vault.Address : who % 3 == 1 ? Address : (Address)(UInt256)(uint)(1 + who % 20), wei);
        last = BalanceOf(Address);
    }

    /// <summary>A transfer that may fail, also to functions of the EVM.</summary>
    public bool TrySendTo(byte who, byte wei) => TrySend((Address)(UInt256)(uint)(who % 20), wei);

    /// <summary>Call data made by hand, good or bad.</summary>
    public (bool succeeded, byte[] data) Raw(byte[] data, byte wei)
    {
        var (succeeded, output) = TryCall(vault.Address, data, wei);
        if (!succeeded) steps++;
        return (succeeded, output);
    }

    /// <summary>The parts of a call in order.</summary>
    public (bool succeeded, byte[] data, ulong after) Ordered(byte wei)
    {
        var (succeeded, output) = TryCall(vault.Address, Data(), Step(wei) + steps);
        return (succeeded, output, steps);
    }

    /// <summary>A call that may not write.</summary>
    public (bool succeeded, byte[] data) Look(byte[] data) => TryStaticCall(vault.Address, data);

    /// <summary>The same of an account without code.</summary>
    public (bool succeeded, byte[] data) LookNowhere(byte[] data) => TryStaticCall((Address)(UInt256)0xdeadu, data);

    /// <summary>What a failed call wrote is gone.</summary>
    public UInt256 Undone(byte wei)
    {
        var before = vault.Held;
        var (succeeded, _) = TryCall(vault.Address, new byte[0], (UInt256)(uint)(wei | 1));
        Require(!succeeded, new TooMuchError(wei, steps));
        return vault.Held - before;
    }

    /// <summary>The block.</summary>
    public (Address coinbase, UInt256 limit, UInt256 chain, UInt256 number) Ask() => (Block.Coinbase, Block.GasLimit, Block.ChainId, Block.Number);

    /// <summary>Hashes.</summary>
    public (Bytes32 text, Bytes32 octets, Bytes32 sha) Hashes(string text, byte[] octets) => (Keccak256(text), Keccak256(octets), Sha256(octets));

    /// <summary>Remainders of what overflows.</summary>
    public (UInt256 sum, UInt256 product) Modular(UInt256 a, UInt256 b, UInt256 modulus) => (AddMod(a, b, modulus), MulMod(a, b, modulus));

    /// <summary>The arguments in order.</summary>
    public UInt256 ModularInOrder(byte a, byte b) => AddMod(Step(a) * 3, Step(b) + steps, MulMod(Step(1), steps, Step(2) + 5));

    byte[] Data()
    {
        var data = new byte[Step(1) % 5];
        return data;
    }

    ulong Step(ulong by)
    {
        steps = (steps + by) % 1_000_003;
        return steps;
    }
}
