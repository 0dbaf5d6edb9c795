using System.ComponentModel;

namespace DeCA10B.Native;

/// <summary>The base of the generated classes that stand for a contract behind a contract interface: each function opens a call frame on whatever is at the address.</summary>
/// <param name="machine">What runs the contracts.</param>
/// <param name="address">The address called.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContractProxy(Machine machine, Address address) : IContract
{
    // The proxy for nobody has no machine; it never gets as far as a call.
    private readonly Account? account = machine?.AccountOf(address);

    /// <summary>Wei sent along with each call: none, but for the proxy that <c>WithValue</c> makes for one call.</summary>
    internal UInt256 Value { get; set; }

    /// <inheritdoc/>
    public Address Address => account?.Address ?? default;

    /// <summary>The contract at the address.</summary>
    /// <exception cref="RevertException">There is none: Solidity checks the code size before a typed call; empty revert data.</exception>
    protected Contract Target => account?.Contract ?? throw RevertException.Empty();

    /// <summary>What answers a call that has a result: the contract at the address; null for a function that the EVM itself has there.</summary>
    /// <exception cref="RevertException">There is neither: the data returned are too short for a result; empty revert data.</exception>
    protected Contract? Answering => account is not null && account.Contract is null && Precompiles.IsOne(account.Address) ? null : Target;

    /// <summary>Opens a call frame on the target for a typed call.</summary>
    /// <param name="target">The contract at the address.</param>
    /// <param name="isStatic">A call of a view or pure function: nothing may be written.</param>
    /// <returns>The frame to go back to.</returns>
    protected CallFrame Enter(Contract target, bool isStatic) => machine.Enter(target, Value, isStatic);

    /// <summary>Closes the call frame.</summary>
    protected void Leave(in CallFrame caller) => machine.Leave(caller);

    /// <summary>Calls a target that does not implement the interface in C# but may have a function of that selector.</summary>
    /// <param name="target">The contract; null for a function of the EVM itself.</param>
    /// <param name="data">The call data.</param>
    /// <param name="isStatic">A call of a view or pure function: nothing may be written.</param>
    /// <returns>The ABI-encoded return values.</returns>
    protected byte[] Call(Contract? target, ReadOnlySpan<byte> data, bool isStatic) =>
        target is null ? machine.CallPrecompile(account!, data.ToArray(), Value) : machine.Call(target, data, Value, isStatic);

    /// <summary>The proxy, in this machine, for a contract that is passed on or returned.</summary>
    protected TInterface Bind<TInterface>(TInterface contract) where TInterface : class, IContract => machine.Bind(contract);

    /// <summary>The proxy, in this machine, for an address.</summary>
    protected TInterface At<TInterface>(Address address) where TInterface : class, IContract => machine.At<TInterface>(address);
}
