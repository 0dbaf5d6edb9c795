namespace DeCA10B;

/// <summary>Marks a class derived from <see cref="Contract"/> as a contract: it is generated as Solidity and gets a typed client. The class must be partial.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContractAttribute : Attribute;

/// <summary>Marks an interface derived from <see cref="IContract"/> as the external face of a contract: a value of it is an address, a call through it is a message call. Its proxy is generated.</summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class ContractInterfaceAttribute : Attribute;

/// <summary>
/// Marks a static class of pure functions and constants that contracts may call, also from another assembly; or a struct whose methods,
/// computed properties and operators they may. Each becomes a Solidity library of internal functions.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ContractLibraryAttribute : Attribute;

/// <summary>Declares that a function reads state but never writes it. Needed on abstract and interface members; elsewhere it is inferred and may be declared.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class ViewAttribute : Attribute;

/// <summary>Declares that a function neither reads nor writes state. Needed on abstract and interface members; elsewhere it is inferred and may be declared.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class PureAttribute : Attribute;

/// <summary>Declares that a public function or the constructor accepts value. Without it a call with value reverts with empty data.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, Inherited = false)]
public sealed class PayableAttribute : Attribute;

/// <summary>Marks an event parameter that becomes a log topic, at most three an event.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IndexedAttribute : Attribute;

/// <summary>Gives a function, parameter, return value, event or error another name in the ABI than the one derived from C#.</summary>
/// <param name="name">The ABI name.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Struct | AttributeTargets.ReturnValue, Inherited = false)]
public sealed class AbiNameAttribute(string name) : Attribute
{
    /// <summary>The ABI name.</summary>
    public string Name { get; } = name;
}

/// <summary>Leaves a public function out where its contract is a part of another: it is there only where the contract stands alone.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class StandaloneAttribute : Attribute;
