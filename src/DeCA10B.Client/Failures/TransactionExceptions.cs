using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>The sender's balance does not pay for the value and the most that the gas may cost.</summary>
/// <param name="account">The sender.</param>
/// <param name="detail">What is needed and what is there, or the node's words.</param>
public sealed class InsufficientFundsException(Address account, string detail)
    : ChainException($"Account {account} has too little ether: {detail}")
{
    /// <summary>The sender.</summary>
    public Address Account { get; } = account;
}

/// <summary>The node refused a transaction for its nonce.</summary>
/// <param name="account">The sender.</param>
/// <param name="nonce">The nonce used.</param>
/// <param name="detail">The node's words.</param>
public sealed class NonceException(Address account, ulong nonce, string detail)
    : ChainException($"The node refused nonce {nonce} of account {account}: {detail}. Another program may be sending from the same account; let one program send, or wait until its transactions are mined.")
{
    /// <summary>The sender.</summary>
    public Address Account { get; } = account;

    /// <summary>The nonce used.</summary>
    public ulong Nonce { get; } = nonce;
}

/// <summary>A transaction was accepted and not mined in time. It may still be.</summary>
/// <param name="transactionHash">The transaction.</param>
/// <param name="waited">How long it was waited for.</param>
public sealed class TransactionTimeoutException(Bytes32 transactionHash, TimeSpan waited)
    : ChainException($"The transaction {transactionHash} was accepted but not mined within {waited.TotalSeconds:0.###} s. It may still be: look for it before sending again. A fee that is too low or a missing earlier nonce are the usual reasons.")
{
    /// <summary>The transaction.</summary>
    public Bytes32 TransactionHash { get; } = transactionHash;
}

/// <summary>A transaction cannot be mined, because the node does not know one with an earlier nonce.</summary>
/// <param name="transaction">The transaction that waits.</param>
/// <param name="mined">How many transactions of the account are mined: the nonce of the next one that can be.</param>
public sealed class NonceGapException(PendingTransaction transaction, ulong mined)
    : ChainException($"The transaction {transaction.Hash} of account {transaction.From} has nonce {transaction.Nonce}, and nothing with nonce {mined} is mined or waiting: it waits for that one. Send the missing transaction (nonce {mined}{(transaction.Nonce - mined == 1 ? "" : $" to {transaction.Nonce - 1}")}), or cancel this one.")
{
    /// <summary>The transaction that waits.</summary>
    public PendingTransaction Transaction { get; } = transaction;

    /// <summary>The first nonce that is missing.</summary>
    public ulong MissingNonce { get; } = mined;
}

/// <summary>Another transaction with the same nonce was mined instead.</summary>
/// <param name="transaction">The transaction that never will be.</param>
/// <param name="replacement">The one that was, if it could be found.</param>
public sealed class TransactionReplacedException(PendingTransaction transaction, Bytes32? replacement)
    : ChainException($"The transaction {transaction.Hash} will never be mined: account {transaction.From} used its nonce {transaction.Nonce} for {(replacement is { } hash ? $"the transaction {hash}" : "another transaction")}. Another program sends from the same account, or a wallet replaced it; look at what was mined before sending again.")
{
    /// <summary>The transaction that never will be mined.</summary>
    public PendingTransaction Transaction { get; } = transaction;

    /// <summary>The one that was mined instead, if it could be found.</summary>
    public Bytes32? Replacement { get; } = replacement;
}

/// <summary>The node took a transaction and no longer knows it. It may be sent again.</summary>
/// <param name="transaction">The transaction.</param>
public sealed class TransactionDroppedException(PendingTransaction transaction)
    : ChainException($"The node took the transaction {transaction.Hash} (nonce {transaction.Nonce} of account {transaction.From}) and has dropped it before it was mined, usually because its fee became too low. It may be sent again: the same nonce is used only once.")
{
    /// <summary>The transaction.</summary>
    public PendingTransaction Transaction { get; } = transaction;
}

/// <summary>A transaction was to be sent from an account whose key this chain was not given.</summary>
/// <param name="account">The account; null when there is none at all.</param>
public sealed class UnknownAccountException(Address? account)
    : ChainException(account is { } address
        ? $"There is no key for account {address}. Give its PrivateKey when connecting, or send from one of Accounts."
        : "There is no account to send from. Give a PrivateKey when connecting.")
{
    /// <summary>The account; null when there is none at all.</summary>
    public Address? Account { get; } = account;
}

/// <summary>The bytecode of a contract is missing, was compiled from other Solidity, or lacks the address of a library.</summary>
/// <param name="contract">Name of the contract.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="innerException">The cause, if another exception was.</param>
public sealed class ArtifactException(string contract, string message, Exception? innerException = null) : ChainException(message, innerException)
{
    /// <summary>Name of the contract.</summary>
    public string Contract { get; } = contract;
}
