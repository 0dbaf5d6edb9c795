using DeCA10B.Metadata;
using DeCA10B.Native;

namespace DeCA10B.Chains;

/// <summary>A chain in this process: contracts run as the C# classes they are, with an EVM's accounts, calls, reverts and logs, and without gas.</summary>
/// <remarks>
/// The methods without <c>Async</c> are the chain itself, for simulations; the others are its <see cref="IChain"/> face. A chain serves one thread
/// at a time, but any number of chains run side by side. Every account can send, not only <see cref="Accounts"/>.
/// </remarks>
public sealed partial class NativeChain : ITestChain
{
    private readonly Machine machine;
    private readonly ulong chainId;

    /// <summary>Creates a chain with the ten funded development accounts that anvil and Hardhat have.</summary>
    public NativeChain(NativeChainOptions? options = null)
    {
        options ??= new();
        chainId = options.ChainId;
        machine = new(options);
        foreach (var account in Accounts) SetBalance(account, options.InitialBalance);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Address> Accounts => DevelopmentAccounts.Addresses;

    /// <summary>Whether every transaction gets a block of its own, as <see cref="NativeChainOptions.MinesEachTransaction"/> said at first.</summary>
    public bool MinesEachTransaction
    {
        get => machine.Clock.MinesEachTransaction;
        set => machine.Clock.MinesEachTransaction = value;
    }

    /// <summary>The newest block.</summary>
    public Block LatestBlock => new(machine.Clock.Number, machine.Clock.Timestamp);

    /// <summary>Deploys a contract as an object, in a transaction of its own; its functions are then called through the generated <c>From</c>.</summary>
    /// <param name="construct">Constructs the contract, and nothing else: <c>() => new Counter(5)</c>.</param>
    /// <param name="from">The deployer; null takes the first account.</param>
    /// <param name="value">Wei for the constructor.</param>
    /// <exception cref="RevertException">The constructor reverted.</exception>
    public T Deploy<T>(Func<T> construct, Address? from = null, UInt256 value = default) where T : Contract =>
        machine.Create(machine.AccountOf(from ?? Accounts[0]), value, construct);

    /// <summary>Deploys a contract from ABI-encoded constructor arguments.</summary>
    public TransactionReceipt Deploy(ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default)
    {
        try
        {
            var created = Deploy(() => contract.Construct(arguments), options.From, options.Value);
            return Receipt(created.Address);
        }
        catch (RevertException exception)
        {
            return Receipt(exception);
        }
    }

    /// <summary>Runs a transaction. A revert is a receipt with <see cref="TransactionReceipt.Succeeded"/> false.</summary>
    public TransactionReceipt Execute(in CallRequest request)
    {
        try
        {
            var output = machine.Execute(request.Options.From ?? Accounts[0], request.Options.Value, request.To, request.Data.Span);
            return Receipt(returned: output);
        }
        catch (RevertException exception)
        {
            return Receipt(exception);
        }
    }

    /// <summary>Runs a call and drops its effects. A revert is a result.</summary>
    public CallResult Call(in CallRequest request)
    {
        try
        {
            return new(true, machine.Simulate(request.Options.From ?? Accounts[0], request.Options.Value, request.To, request.Data.Span));
        }
        catch (RevertException exception)
        {
            return new(false, exception.RevertData);
        }
    }

    /// <summary>Sends wei from one account to another in a transaction.</summary>
    /// <exception cref="RevertException">The receiver is a contract and refused.</exception>
    public void Send(Address from, Address to, UInt256 wei) => machine.Execute(from, wei, to, default);

    /// <summary>The balance of an account, in wei.</summary>
    public UInt256 BalanceOf(Address account) => machine.BalanceOf(account);

    /// <summary>Sets the balance of an account, in wei.</summary>
    public void SetBalance(Address account, UInt256 wei) => machine.AccountOf(account).SetBalance(machine.Journal, wei);

    /// <summary>Sets the time of the next block, in Unix seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not later than the newest block.</exception>
    /// <exception cref="InvalidOperationException">The block being built has transactions already.</exception>
    public void SetNextBlockTimestamp(ulong seconds) => machine.Clock.SetNextTimestamp(seconds);

    /// <summary>Closes the block being built, empty or not.</summary>
    public void Mine() => machine.Clock.Mine();

    /// <summary>The contract object at an address, or null.</summary>
    public Contract? ContractAt(Address address) => machine.ContractAt(address);

    /// <summary>The contract at an address seen through a contract interface, to be given to another contract's constructor.</summary>
    public TInterface At<TInterface>(Address address) where TInterface : class, IContract => machine.At<TInterface>(address);

    /// <summary>The logs that match a filter, oldest first.</summary>
    public IReadOnlyList<Log> GetLogs(LogFilter filter) => machine.Logs.Find(filter);

    private TransactionReceipt Receipt(Address? created = null, byte[]? returned = null) => new()
    {
        TransactionHash = machine.Logs.TransactionHash,
        Succeeded = true,
        BlockNumber = machine.BlockNumber,
        GasUsed = 0,
        ContractAddress = created,
        Logs = machine.Logs.OfTransaction(),
        ReturnData = returned,
    };

    private TransactionReceipt Receipt(RevertException exception) => new()
    {
        TransactionHash = machine.Logs.TransactionHash,
        Succeeded = false,
        BlockNumber = machine.BlockNumber,
        GasUsed = 0,
        Logs = [],
        RevertData = exception.RevertData,
    };
}
