using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DeCA10B.Native;

/// <summary>What runs contracts in this process: the world state, the journal and the call frames of one native chain. Not for several threads at once; many machines may run side by side.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Machine
{
    private readonly Dictionary<Address, Account> accounts = [];

    internal Machine(Chains.NativeChainOptions options)
    {
        Environment = options;
        Clock = new(options.GenesisTimestamp, options.MinesEachTransaction);
        Logs = new LogBook(this) { KeepsHistory = options.KeepsLogs };
    }

    /// <summary>What a contract may ask of the block beyond its number and time.</summary>
    internal Chains.NativeChainOptions Environment { get; }

    internal Journal Journal { get; } = new();

    internal BlockClock Clock { get; }

    internal LogBook Logs { get; }

    /// <summary>The call being served.</summary>
    internal CallFrame Frame;

    /// <summary>This machine, if a call is being served.</summary>
    /// <exception cref="InvalidOperationException">None is.</exception>
    internal Machine Running => Frame.Depth > 0 ? this : throw new InvalidOperationException(
        "No call is being served: a function was called on the contract object itself. Call it through From(sender), a client, or the chain.");

    /// <summary>The block that the running code sees.</summary>
    internal ulong BlockNumber { get; private set; }

    /// <summary>The time that the running code sees, Unix seconds.</summary>
    internal ulong Timestamp { get; private set; }

    internal Account AccountOf(Address address)
    {
        if (accounts.TryGetValue(address, out var account)) return account;
        account = new(address);
        accounts.Add(address, account);
        return account;
    }

    internal Contract? ContractAt(Address address) => accounts.TryGetValue(address, out var account) ? account.Contract : null;

    internal UInt256 BalanceOf(Address address) => accounts.TryGetValue(address, out var account) ? account.Balance : default;

    internal void Emit<TEvent>(Contract contract, in TEvent @event) where TEvent : struct, IEvent
    {
        if (!Logs.TakesEntries) return;
        // The arguments are encoded at once: an array among them may change afterwards.
        var encoded = @event.EncodeEvent();
        Logs.Add(contract.Address, encoded);
    }

    /// <summary>Moves wei; the caller has checked the balance.</summary>
    private void Transfer(Account from, Account to, UInt256 amount)
    {
        from.SetBalance(Journal, from.Balance - amount);
        to.SetBalance(Journal, to.Balance + amount);
    }
}
