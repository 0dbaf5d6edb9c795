using DeCA10B.Chains;

namespace DeCA10B.Native;

/// <content>Transactions and calls from outside.</content>
public sealed partial class Machine
{
    /// <summary>Opens a transaction of an account. Nothing of it is kept unless <see cref="Transaction.Commit"/> follows.</summary>
    /// <exception cref="InvalidOperationException">Another call is running.</exception>
    /// <exception cref="ChainException">The sender's balance is short.</exception>
    internal Transaction BeginTransaction(Account sender, UInt256 value)
    {
        BeginFromOutside();
        RequireBalance(sender, value);
        (BlockNumber, Timestamp) = (Clock.Number + 1, Clock.NextTimestamp);
        Logs.BeginTransaction();
        sender.CountTransaction();
        return new(this, Journal.Open());
    }

    /// <summary>Opens the transaction's call of a contract.</summary>
    /// <exception cref="RevertException">Value is sent and the function takes none; empty revert data.</exception>
    internal void EnterFromOutside(Account sender, UInt256 value, Contract target, bool isPayable)
    {
        if (value != default(UInt256))
        {
            if (!isPayable) throw RevertException.Empty();
            Transfer(sender, target.Account, value);
        }

        Open(target, sender.Address, value, 1, isStatic: false);
        target.SaveScalars(Journal);
    }

    /// <summary>Runs a transaction given in ABI bytes.</summary>
    /// <exception cref="RevertException">It reverted.</exception>
    internal byte[] Execute(Address sender, UInt256 value, Address to, ReadOnlySpan<byte> data)
    {
        var from = AccountOf(sender);
        var transaction = BeginTransaction(from, value);
        byte[] output;
        try
        {
            output = CallFromOutside(from, value, AccountOf(to), data);
        }
        catch (Exception exception)
        {
            throw transaction.Abort(exception);
        }

        transaction.Commit();
        return output;
    }

    /// <summary>Runs a call given in ABI bytes and takes its effects back.</summary>
    /// <exception cref="RevertException">It reverted.</exception>
    internal byte[] Simulate(Address sender, UInt256 value, Address to, ReadOnlySpan<byte> data)
    {
        BeginFromOutside();
        var from = AccountOf(sender);
        RequireBalance(from, value);
        (BlockNumber, Timestamp) = Clock.Visible;
        var mark = Journal.Open();
        try
        {
            return CallFromOutside(from, value, AccountOf(to), data);
        }
        catch (Exception exception) when (exception is not RevertException && RevertException.From(exception) is { } revert)
        {
            throw revert;
        }
        finally
        {
            Leave(default);
            Journal.RollBack(mark);
        }
    }

    private byte[] CallFromOutside(Account from, UInt256 value, Account to, ReadOnlySpan<byte> data)
    {
        if (to.Contract is { } target)
        {
            EnterFromOutside(from, value, target, isPayable: true);
            return target.Serve(data);
        }

        if (value != default(UInt256)) Transfer(from, to, value);
        return [];
    }

    /// <summary>Opens the frame of a view from outside: nothing can be written, so nothing needs to be taken back.</summary>
    internal void BeginView(Contract target, Address sender, UInt256 value)
    {
        BeginFromOutside();
        if (value != default(UInt256)) throw RevertException.Empty();
        (BlockNumber, Timestamp) = Clock.Visible;
        Open(target, sender, value, 1, isStatic: true);
    }

    /// <summary>Every transaction, call or view from outside begins here.</summary>
    private void BeginFromOutside()
    {
        if (Frame.Depth != 0)
            throw new InvalidOperationException("A call is running on this chain: contract code calls other contracts through their interfaces, not through From or the chain.");
        deepCalls = 0;
    }

    private static void RequireBalance(Account sender, UInt256 value)
    {
        if (sender.Balance < value) throw new ChainException($"{sender.Address} has {sender.Balance} wei and cannot send {value}.");
    }
}
