namespace DeCA10B.Client;

/// <summary>A transaction on its way to a block.</summary>
/// <param name="From">The sender.</param>
/// <param name="Nonce">Its number among the sender's transactions.</param>
/// <param name="Hash">By which the chain knows it; null when the node signs it and has not yet said.</param>
/// <param name="MaxFee">The most that its gas may cost, in wei.</param>
public sealed record PendingTransaction(Address From, ulong Nonce, Bytes32? Hash, UInt256 MaxFee);

/// <summary>Is told of a transaction just before it is given to the node, and awaited: what it wrote down is on the disk when the transaction leaves.</summary>
/// <param name="transaction">The transaction.</param>
/// <param name="cancellation">Gives the transaction up.</param>
public delegate ValueTask BeforeSending(PendingTransaction transaction, CancellationToken cancellation);
