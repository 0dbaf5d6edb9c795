namespace DeCA10B.Chains;

/// <summary>Something between a program and its chain went wrong; the derived type and the message say what, and what to do.</summary>
/// <param name="message">What happened, in one sentence, and what to check.</param>
/// <param name="innerException">The cause, if another exception was.</param>
public class ChainException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whether the same question may well be answered later: the node is away, overloaded, or was cut off.</summary>
    public virtual bool IsTransient => false;
}

/// <summary>A call of a contract's function reverted.</summary>
/// <param name="function">The function or deployment that reverted, for the message.</param>
/// <param name="reason">Why.</param>
/// <param name="receipt">The mined transaction, or null when nothing was mined (a call without effect, or a transaction refused before it was sent).</param>
/// <param name="innerException">The cause, if another exception was.</param>
public class ContractRevertedException(
    string function, RevertReason reason, TransactionReceipt? receipt = null, Exception? innerException = null)
    : ChainException($"{function} reverted: {reason}", innerException)
{
    /// <summary>Why it reverted.</summary>
    public RevertReason Reason { get; } = reason;

    /// <summary>The revert data as the contract gave it.</summary>
    public ReadOnlyMemory<byte> RevertData => Reason.Data;

    /// <summary>The custom error as the contract's own <see cref="IError"/> struct; null when the data is no error that the client knows.</summary>
    public object? Error => Reason.Error;

    /// <summary>The mined transaction, or null when nothing was mined.</summary>
    public TransactionReceipt? Receipt { get; } = receipt;

    /// <summary>The exception of a revert: <see cref="ContractRevertedException{TError}"/> where the custom error is known.</summary>
    internal static ContractRevertedException Of(string function, RevertReason reason, TransactionReceipt? receipt = null, Exception? innerException = null) =>
        reason.ExceptionOf?.Invoke(function, reason, receipt, innerException) ?? new ContractRevertedException(function, reason, receipt, innerException);
}

/// <summary>A call reverted with a custom error that the client knows: <c>catch (ContractRevertedException&lt;StepTooLargeError&gt; exception)</c>.</summary>
/// <typeparam name="TError">The error's struct.</typeparam>
/// <param name="function">The function or deployment that reverted, for the message.</param>
/// <param name="reason">Why.</param>
/// <param name="receipt">The mined transaction, or null when nothing was mined.</param>
/// <param name="innerException">The cause, if another exception was.</param>
public sealed class ContractRevertedException<TError>(
    string function, RevertReason reason, TransactionReceipt? receipt = null, Exception? innerException = null)
    : ContractRevertedException(function, reason, receipt, innerException) where TError : struct, IError
{
    /// <summary>The custom error.</summary>
    public new TError Error { get; } = (TError)reason.Error!;
}

/// <summary>A transaction was not sent, because the chain said that it would revert. Thrown by a chain that spends real money; see <see cref="IChain.SendAsync"/>.</summary>
/// <param name="revertData">The revert data of the estimate.</param>
public sealed class TransactionRevertedException(ReadOnlyMemory<byte> revertData)
    : ChainException($"The transaction would revert and was not sent: {RevertReason.Of(revertData, [])}")
{
    /// <summary>The revert data that the transaction would have ended with.</summary>
    public ReadOnlyMemory<byte> RevertData { get; } = revertData;
}

/// <summary>There is no contract at an address that a client was given.</summary>
/// <param name="address">The address without code.</param>
/// <param name="chainId">The chain looked at.</param>
public sealed class NoContractException(Address address, ulong chainId)
    : ChainException($"There is no contract at {address} on chain {chainId}. Check the address, and that the node is on the chain you deployed to.")
{
    /// <summary>The address without code.</summary>
    public Address Address { get; } = address;
}
