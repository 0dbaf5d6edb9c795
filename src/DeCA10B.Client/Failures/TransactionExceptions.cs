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
