using DeCA10B.Abi;
using DeCA10B.Native;

namespace DeCA10B.Tests.Native.Handwritten;

public readonly partial record struct SendFailedError : IError
{
    byte[] IError.EncodeError() => new AbiWriter(Selector.Of("SendFailed()"), 0).ToArray();
}

[ContractInterface]
public interface IBank : IContract
{
    void Withdraw();
}

/// <summary>A bank that pays before it writes when told to: the classic mistake.</summary>
[Contract]
public sealed partial class Bank : Contract, IBank
{
    readonly Mapping<Address, UInt256> deposits = new();

    public UInt256 Paid { get; private set; }

    public bool IsCareless { get; }

    public Bank(bool isCareless) => IsCareless = isCareless;

    [Payable]
    public void Deposit() => deposits[Msg.Sender] += Msg.Value;

    public void Withdraw()
    {
        var amount = deposits[Msg.Sender];
        if (!IsCareless) deposits[Msg.Sender] = 0;
        Require(amount > 0 && TrySend(Msg.Sender, amount), new SendFailedError());
        deposits[Msg.Sender] = 0;
        Paid += amount;
    }

    protected override void AttachStorage(Journal journal)
    {
        base.AttachStorage(journal);
        ((IStorageCollection)deposits).Attach(journal);
    }

    protected override void CopyScalars(Contract source)
    {
        base.CopyScalars(source);
        var other = (Bank)source;
        Paid = other.Paid;
    }

    public Calls From(Address sender, UInt256 value = default) => new(this, sender, value);

    public readonly struct Calls
    {
        private readonly Bank contract;
        private readonly Address sender;
        private readonly UInt256 value;

        internal Calls(Bank contract, Address sender, UInt256 value) => (this.contract, this.sender, this.value) = (contract, sender, value);

        public void Deposit()
        {
            var transaction = contract.BeginTransaction(sender, value, isPayable: true);
            try
            {
                contract.Deposit();
            }
            catch (Exception exception)
            {
                throw transaction.Abort(exception);
            }

            transaction.Commit();
        }
    }
}

internal sealed class IBankProxy(Machine machine, Address address) : ContractProxy(machine, address), IBank
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Register() => ProxyFactory<IBank>.Create = static (machine, address) => new IBankProxy(machine, address);

    public void Withdraw()
    {
        var target = Target;
        if (target is IBank typed)
        {
            var caller = Enter(target, isStatic: false);
            typed.Withdraw();
            Leave(caller);
            return;
        }

        Call(target, new AbiWriter(0x3ccfd60b, 0).ToArray(), isStatic: false);
    }
}

/// <summary>Withdraws, and withdraws again while it is being paid.</summary>
[Contract]
public sealed partial class Robber : Contract
{
    readonly IBank bank;

    public ulong Visits { get; private set; }

    public ulong Greed { get; }

    public bool Refuses { get; }

    public Robber(IBank bank, ulong greed, bool refuses) => (this.bank, Greed, Refuses) = (At<IBank>(bank.Address), greed, refuses);

    [Payable]
    public void Rob() => bank.Withdraw();

    protected override void Receive()
    {
        Visits++;
        Require(!Refuses, new SendFailedError());
        if (Visits < Greed) bank.Withdraw();
    }

    protected override void CopyScalars(Contract source)
    {
        base.CopyScalars(source);
        var other = (Robber)source;
        Visits = other.Visits;
    }

    public Calls From(Address sender, UInt256 value = default) => new(this, sender, value);

    public readonly struct Calls
    {
        private readonly Robber contract;
        private readonly Address sender;
        private readonly UInt256 value;

        internal Calls(Robber contract, Address sender, UInt256 value) => (this.contract, this.sender, this.value) = (contract, sender, value);

        public void Rob()
        {
            var transaction = contract.BeginTransaction(sender, value, isPayable: true);
            try
            {
                contract.Rob();
            }
            catch (Exception exception)
            {
                throw transaction.Abort(exception);
            }

            transaction.Commit();
        }
    }
}
