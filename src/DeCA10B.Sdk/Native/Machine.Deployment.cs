namespace DeCA10B.Native;

/// <content>Creating contracts.</content>
public sealed partial class Machine
{
    // A contract's base constructor has no parameter to learn its chain from: the machine that creates one on this thread is here.
    [ThreadStatic]
    private static Machine? creating;

    private Account? created;

    // Whoever joins later has those before as its parts: C# makes arguments before it runs the constructor that takes them.
    private readonly List<Contract> joined = [];

    /// <summary>Runs a constructor in a transaction of its own.</summary>
    /// <exception cref="RevertException">The constructor reverted; only the sender's nonce is kept.</exception>
    internal T Create<T>(Account sender, UInt256 value, Func<T> construct) where T : Contract
    {
        var address = Address.ForContract(sender.Address, sender.Nonce);
        var transaction = BeginTransaction(sender, value);
        try
        {
            var contract = Construct(sender, value, AccountOf(address), construct);
            transaction.Commit();
            return contract;
        }
        catch (Exception exception)
        {
            throw transaction.Abort(exception);
        }
    }

    /// <summary>Joins a contract that is being constructed to the machine that creates it.</summary>
    /// <returns>The machine, the account, and the contracts that were made before it for the same account: its parts.</returns>
    internal static (Machine? Machine, Account? Account, Contract[] Parts) Join(Contract contract)
    {
        if (creating is not { created: { } account } machine) return (null, null, []);
        var parts = machine.joined.ToArray();
        machine.joined.Add(contract);
        machine.Frame = new(contract, machine.Frame.Sender, machine.Frame.Value, machine.Frame.Depth, isStatic: false);
        return (machine, account, parts);
    }

    /// <summary>The machine whose constructor call runs on this thread.</summary>
    internal static Machine Creating => creating ?? throw new InvalidOperationException("No contract is being constructed on a chain.");

    private T Construct<T>(Account sender, UInt256 value, Account account, Func<T> construct) where T : Contract
    {
        var outer = creating;
        Frame = new(null, sender.Address, value, 1, isStatic: false);
        (creating, created) = (this, account);
        joined.Clear();
        try
        {
            if (value != default(UInt256)) Transfer(sender, account, value);
            var contract = construct();
            if (joined.Count == 0 || joined[^1] != contract) throw new InvalidOperationException("The function given to Deploy must construct a new contract and return it.");
            contract.FinishConstruction(hasValue: value != default(UInt256));
            account.SetContract(Journal, contract);
            return contract;
        }
        finally
        {
            (creating, created) = (outer, null);
            joined.Clear();
        }
    }
}
