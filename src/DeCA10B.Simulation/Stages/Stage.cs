using DeCA10B.Chains;

namespace DeCA10B.Simulation.Stages;

/// <summary>The chain that a run plays on, and its clock: the native chain, or a test node. A run is one thread, so every call waits for its answer.</summary>
/// <remarks>
/// Each transaction has a block of its own: the first of an event at the event's second, those after it a second later each, on either chain the same.
/// Gas is not taken from the accounts here, where a node does take it (it is given back at once): what it costs is the scenario's to say, and the same on both.
/// </remarks>
public sealed class Stage
{
    /// <summary>Unix seconds of a run's second 0: later than any machine's clock for some years, so that a node's first block is before it.</summary>
    public const ulong Start = 2_000_000_000;

    /// <summary>Wei for gas that an account on a node has beside its own: a node lets nobody send who could not pay the whole gas limit.</summary>
    private static readonly UInt256 GasFund = UInt256.Parse("1000000000000000000000");

    private readonly Func<Address, ValueTask>? admit;
    private readonly HashSet<Address> funded = [];
    private ulong next = Start;

    /// <summary>Plays on a chain.</summary>
    /// <param name="chain">The chain, whose newest block is before <see cref="Start"/>.</param>
    /// <param name="admit">Lets an account send from then on; null where any can, as on the native chain.</param>
    /// <param name="boundsGas">Whether long work is cut into calls that fit the gas of a transaction; null does so on a node. A native run to be compared with a node's does it too.</param>
    public Stage(ITestChain chain, Func<Address, ValueTask>? admit = null, bool? boundsGas = null)
    {
        Chain = chain;
        this.admit = admit;
        Native = chain as NativeChain;
        BoundsGas = boundsGas ?? Native is null;
    }

    /// <summary>A stage on a new native chain, without logs.</summary>
    public static Stage OnNativeChain() => new(new NativeChain(new() { KeepsLogs = false, InitialBalance = UInt256.Zero }));

    /// <summary>The chain.</summary>
    public ITestChain Chain { get; }

    /// <summary>The chain, when it is in this process.</summary>
    public NativeChain? Native { get; }

    /// <summary>Whether long work is cut into calls that fit the gas of a transaction.</summary>
    public bool BoundsGas { get; }

    /// <summary>Who deploys, and owns what has an owner.</summary>
    public Address Deployer => Chain.Accounts[0];

    /// <summary>Seconds since the start of the run, of the next transaction.</summary>
    public long Time => (long)(next - Start);

    /// <summary>Unix seconds of the newest transaction.</summary>
    public ulong Timestamp { get; private set; }

    /// <summary>Gas of the newest transaction; 0 on the native chain.</summary>
    public ulong GasUsed { get; private set; }

    /// <summary>Goes on to a second of the run, unless transactions have reached it already.</summary>
    public void MoveTo(long time) => next = Math.Max(next, Start + (ulong)time);

    /// <summary>Gives an account its first wei and lets it send.</summary>
    public void Admit(Address account, UInt256 wei)
    {
        if (admit is not null) Wait(admit(account));
        if (Native is null) funded.Add(account);
        SetBalance(account, wei);
    }

    /// <summary>The balance of an account, in wei.</summary>
    public UInt256 BalanceOf(Address account) =>
        Native is { } native ? native.BalanceOf(account) : Wait(Chain.GetBalanceAsync(account)) - (funded.Contains(account) ? GasFund : UInt256.Zero);

    /// <summary>Sets the balance of an account, in wei.</summary>
    public void SetBalance(Address account, UInt256 wei) => Wait(Chain.SetBalanceAsync(account, funded.Contains(account) ? wei + GasFund : wei));

    /// <summary>Sets the time of the transaction that follows.</summary>
    public void BeginTransaction()
    {
        if (Native is { } native) native.SetNextBlockTimestamp(next);
        else Wait(Chain.SetNextBlockTimestampAsync(next));
        Timestamp = next++;
    }

    /// <summary>Who sends the transaction that follows, with what; the gas limit keeps a node from asking itself first whether it would revert.</summary>
    /// <param name="sender">The sender.</param>
    /// <param name="value">Wei sent along.</param>
    public CallOptions Next(Address sender, UInt256 value = default)
    {
        BeginTransaction();
        return new(sender, value, 16_000_000);
    }

    /// <summary>Sends a transaction; a revert is an answer.</summary>
    /// <param name="send">Sends it with <see cref="Next"/>.</param>
    /// <param name="sender">The sender.</param>
    /// <param name="receipt">The mined transaction, reverted or not.</param>
    /// <returns>Whether it did not revert.</returns>
    public bool TrySend(ValueTask<TransactionReceipt> send, Address sender, out TransactionReceipt? receipt)
    {
        try
        {
            receipt = Wait(send);
        }
        catch (ContractRevertedException exception)
        {
            receipt = exception.Receipt;
        }

        GasUsed = receipt?.GasUsed ?? 0;
        GiveGasBack(sender, receipt);
        return receipt is { Succeeded: true };
    }

    /// <summary>Waits for an answer. On the native chain it is there already.</summary>
    public static T Wait<T>(ValueTask<T> answer) => answer.IsCompletedSuccessfully ? answer.Result : answer.AsTask().GetAwaiter().GetResult();

    /// <summary>Waits until something is done.</summary>
    public static void Wait(ValueTask done)
    {
        if (!done.IsCompletedSuccessfully) done.AsTask().GetAwaiter().GetResult();
    }

    private void GiveGasBack(Address sender, TransactionReceipt? receipt)
    {
        if (receipt is null || receipt.EffectiveGasPrice == UInt256.Zero) return;
        SetBalance(sender, BalanceOf(sender) + receipt.GasUsed * receipt.EffectiveGasPrice);
    }
}
