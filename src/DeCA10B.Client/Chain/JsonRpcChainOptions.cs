namespace DeCA10B.Client;

/// <summary>How a chain behind a node is used.</summary>
public sealed record JsonRpcChainOptions
{
    /// <summary>The chain id that the node must be on; null takes the node's.</summary>
    public ulong? ChainId { get; init; }

    /// <summary>Accounts that the node holds the keys of and has unlocked: it signs for them (<c>eth_sendTransaction</c>). They come after the accounts of the keys.</summary>
    public IReadOnlyList<Address> NodeAccounts { get; init; } = [];

    /// <summary>How long the node may take to answer a request.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a transaction may take until it is in a block.</summary>
    public TimeSpan TransactionTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest pause between two questions for a receipt; the first ones follow faster.</summary>
    public TimeSpan PollingInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Per cent added to an estimate of gas, since the state may change until the transaction is mined. What is not used is not paid.</summary>
    public int GasHeadroomPercent { get; init; } = 25;

    /// <summary>The most gas that a transaction gets; 2^24 by EIP-7825.</summary>
    public ulong LargestGasLimit { get; init; } = 16_777_216;

    /// <summary>Whether gas is play money: nothing is estimated, every transaction gets the most gas that it may and that its sender can pay,
    /// and one that reverts is mined too. Otherwise a transaction that would revert is not sent.</summary>
    public bool IsTestChain { get; init; }
}
