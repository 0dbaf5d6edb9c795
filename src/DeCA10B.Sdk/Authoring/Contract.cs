using System.Diagnostics.CodeAnalysis;
using DeCA10B.Hashing;
using DeCA10B.Native;

namespace DeCA10B;

/// <summary>The base of every contract: what its functions may use of the call, the block and the chain.</summary>
public abstract partial class Contract : IContract
{
    /// <inheritdoc/>
    public Address Address => Account.Address;

    /// <summary>The call being served.</summary>
    /// <exception cref="InvalidOperationException">The function was called on the object itself, outside any call: use <c>From(sender)</c> or a chain.</exception>
    protected MessageAccess Msg => new(Machine.Running);

    /// <summary>The block that holds the transaction.</summary>
    protected BlockAccess Block => new(Machine.Running);

    /// <summary>Of the transaction a contract may know nothing: see DECA1050.</summary>
    protected static TransactionAccess Tx => default;

    /// <summary>Reverts with a custom error unless a condition holds. The error's arguments are evaluated either way.</summary>
    /// <param name="condition">What must hold.</param>
    /// <param name="error">What to revert with.</param>
    /// <exception cref="RevertException">The condition does not hold.</exception>
    public static void Require<TError>([DoesNotReturnIf(false)] bool condition, in TError error) where TError : struct, IError
    {
        if (!condition) Revert(error);
    }

    /// <summary>Reverts the call with a custom error: nothing that it did is kept.</summary>
    /// <exception cref="RevertException">Always.</exception>
    [DoesNotReturn]
    public static void Revert<TError>(in TError error) where TError : struct, IError => throw new RevertException(error.EncodeError());

    /// <summary>Writes an event to the log. It is dropped when the call reverts.</summary>
    protected void Emit<TEvent>(in TEvent @event) where TEvent : struct, IEvent => Machine.Running.Emit(this, in @event);

    /// <summary>Sends wei from this contract with all gas, running the receiver's <see cref="Receive"/>.</summary>
    /// <param name="to">The receiver, a contract or any account.</param>
    /// <param name="amount">Wei.</param>
    /// <returns>False when the balance is short or the receiver reverted; nothing that it did is kept then.</returns>
    protected bool TrySend(Address to, UInt256 amount) => Machine.Running.TrySend(this, to, amount);

    /// <summary>The balance of an account, in wei.</summary>
    protected UInt256 BalanceOf(Address account) => Machine.BalanceOf(account);

    /// <summary>The contract at an address, seen through a contract interface. Whether one is there shows when it is called.</summary>
    protected TInterface At<TInterface>(Address address) where TInterface : class, IContract => Machine.At<TInterface>(address);

    /// <summary>Runs when the contract receives wei with no function called. Rejects it unless overridden.</summary>
    /// <exception cref="RevertException">Always, with empty revert data, unless overridden.</exception>
    protected virtual void Receive() => throw RevertException.Empty();

    /// <summary>The Keccak-256 hash of a byte string.</summary>
    public static Bytes32 Keccak256(ReadOnlySpan<byte> data) => KeccakMemory.Hash(data);
}
