using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>No connection to the node could be made.</summary>
/// <param name="url">The node, without anything secret.</param>
/// <param name="cause">What the network said.</param>
public sealed class NodeUnreachableException(string url, Exception cause)
    : ChainException($"No node answers at {url}: {cause.Message.TrimEnd('.')}. Check that it runs and that scheme, host and port are right.", cause)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}

/// <summary>The node took a request and closed the connection without an answer.</summary>
/// <param name="url">The node, without anything secret.</param>
/// <param name="cause">What the network said.</param>
/// <param name="transactionHash">The transaction being sent, which may have been accepted all the same; null when nothing was sent.</param>
public sealed class NodeConnectionLostException(string url, Exception cause, Bytes32? transactionHash = null)
    : ChainException(
        $"The connection to the node at {url} was lost before it answered: {cause.Message}"
        + (transactionHash is { } hash ? $" The transaction {hash} may have been accepted: look for it before sending again." : ""), cause)
{
    /// <summary>The transaction that may have been accepted; null when nothing was sent.</summary>
    public Bytes32? TransactionHash { get; } = transactionHash;

    /// <inheritdoc/>
    public override bool IsTransient => TransactionHash is null;
}

/// <summary>The node did not answer in time.</summary>
/// <param name="url">The node, without anything secret.</param>
/// <param name="waited">How long it was given.</param>
/// <param name="cause">The cancelled request.</param>
public sealed class NodeTimeoutException(string url, TimeSpan waited, Exception? cause = null)
    : ChainException($"The node at {url} did not answer within {waited.TotalSeconds:0.###} s. Check that it is not overloaded or still starting, or allow it more time.", cause)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}

/// <summary>The node answered something that is not JSON-RPC, or not what the method is defined to answer.</summary>
/// <param name="message">What it answered.</param>
/// <param name="innerException">The cause, if another exception was.</param>
/// <param name="isTransient">Whether the node asked to come back later.</param>
public sealed class NodeResponseException(string message, Exception? innerException = null, bool isTransient = false) : ChainException(message, innerException)
{
    /// <inheritdoc/>
    public override bool IsTransient => isTransient;
}

/// <summary>The node answered a request with an error.</summary>
/// <param name="method">The JSON-RPC method.</param>
/// <param name="error">The error.</param>
public sealed class JsonRpcErrorException(string method, JsonRpcError error)
    : ChainException($"The node refused {method}: {error.Message} (code {error.Code})")
{
    /// <summary>The JSON-RPC method.</summary>
    public string Method { get; } = method;

    /// <summary>The error.</summary>
    public JsonRpcError Error { get; } = error;
}

/// <summary>The node is on another chain than the one asked for.</summary>
/// <param name="url">The node, without anything secret.</param>
/// <param name="expected">The chain id asked for.</param>
/// <param name="actual">The node's.</param>
public sealed class WrongChainException(string url, ulong expected, ulong actual)
    : ChainException($"The node at {url} is on chain {actual}, not {expected}. Connect to a node of chain {expected}, or ask for {actual}.")
{
    /// <summary>The chain id asked for.</summary>
    public ulong Expected { get; } = expected;

    /// <summary>The node's chain id.</summary>
    public ulong Actual { get; } = actual;
}

/// <summary>The node does not sign for an account that was said to be its own.</summary>
/// <param name="url">The node, without anything secret.</param>
/// <param name="account">The account.</param>
public sealed class LockedAccountException(string url, Address account)
    : ChainException($"The node at {url} does not hold account {account} unlocked (eth_accounts does not list it). Unlock it there, or give its key or keystore file.")
{
    /// <summary>The account.</summary>
    public Address Account { get; } = account;
}
