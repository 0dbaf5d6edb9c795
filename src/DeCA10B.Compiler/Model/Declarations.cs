namespace DeCA10B.Compiler.Model;

/// <summary>A place in the author's source: the path relative to the project with '/' separators, and a 1-based line.</summary>
public sealed record SourceLocation(string File, int Line);

/// <summary>XML documentation as plain text.</summary>
public sealed record Documentation(string Summary, string Remarks, EquatableArray<ParameterDocumentation> Parameters, string Returns)
{
    public static readonly Documentation None = new("", "", [], "");
}

public sealed record ParameterDocumentation(string Name, string Text);

/// <summary>A parameter of a function, constructor, event or error. Indexed only in events.</summary>
public sealed record Parameter(string Name, string AbiName, IrType Type, bool IsIndexed = false);

public enum Accessibility { Public, Protected, Private }

public enum Mutability { Pure, View, NonPayable, Payable }

/// <summary>A declaration that has a full C# name and a Solidity name.</summary>
public abstract record Declaration(string FullName, string Name, SourceLocation Location, Documentation Documentation);

public sealed record StructModel(string FullName, string Name, EquatableArray<Parameter> Fields, SourceLocation Location, Documentation Documentation)
    : Declaration(FullName, Name, Location, Documentation);

public sealed record EnumModel(string FullName, string Name, EquatableArray<string> Members, SourceLocation Location, Documentation Documentation)
    : Declaration(FullName, Name, Location, Documentation);

/// <summary><see cref="CSharpName"/> is the simple C# name, <see cref="Declaration.Name"/> the ABI name.</summary>
public sealed record EventModel(
    string FullName, string Namespace, string CSharpName, string Name, EquatableArray<Parameter> Parameters, SourceLocation Location, Documentation Documentation)
    : Declaration(FullName, Name, Location, Documentation);

/// <summary><see cref="CSharpName"/> is the simple C# name, <see cref="Declaration.Name"/> the ABI name.</summary>
public sealed record ErrorModel(
    string FullName, string Namespace, string CSharpName, string Name, EquatableArray<Parameter> Parameters, SourceLocation Location, Documentation Documentation)
    : Declaration(FullName, Name, Location, Documentation);

public enum FieldKind { Storage, Immutable, Constant }

/// <summary>A field or an auto-property.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="AbiName">Name of the getter when public.</param>
/// <param name="Accessibility">Public only for an auto-property with a public getter: it has a getter in the ABI.</param>
/// <param name="IsProperty">An auto-property.</param>
/// <param name="IsAssignable">Whether C# code outside a constructor may assign it: only such scalars are saved natively.</param>
/// <param name="Initializer">A constant, or null.</param>
/// <param name="OverridesInterface">Full name of the contract interface whose property this implements, or null.</param>
/// <param name="Part">In a generic contract, the type parameter that says which contract stands here; else empty.</param>
/// <param name="Path">How C# reaches it where another class than the contract itself declares it: <c>Classifier.LearningRate</c>; else empty.</param>
public sealed record FieldModel(
    string Name, string AbiName, IrType Type, FieldKind Kind, Accessibility Accessibility, bool IsProperty, bool IsAssignable,
    Expression? Initializer, string? OverridesInterface, SourceLocation Location, Documentation Documentation, string Part = "", string Path = "");

/// <summary>A function or a computed property.</summary>
/// <param name="Key">Unique within the contract: the C# name and parameter types.</param>
/// <param name="ReturnType">A <see cref="TupleType"/> for several values, <see cref="VoidType"/> for none.</param>
/// <param name="Declared">The mutability that an attribute states, or null to infer.</param>
/// <param name="Mutability">The mutability in force; meaningful after inference.</param>
/// <param name="ReturnName">ABI name of a single return value, from <c>[return: AbiName]</c>.</param>
/// <param name="OverriddenContracts">Full names of the contracts and interfaces whose function this one overrides or implements.</param>
/// <param name="Guards">Names of the functions that guard it, in order; the body calls them first. Natively the entry from outside does, not the method.</param>
/// <param name="IsNonReentrant">Whether it refuses to run while another such function of the contract does.</param>
/// <param name="IsStandalone">Whether it is left out where the contract is a part of another.</param>
/// <param name="Path">How C# reaches it where another class than the contract itself declares it: <c>Classifier.Predict</c>; else empty.</param>
public sealed record FunctionModel(
    string Key, string Name, string AbiName, Accessibility Accessibility, EquatableArray<Parameter> Parameters, IrType ReturnType,
    Mutability? Declared, Mutability Mutability, bool IsVirtual, bool IsOverride, bool IsAbstract, bool IsProperty,
    EquatableArray<string> OverriddenContracts, Block? Body, SourceLocation Location, Documentation Documentation, string ReturnName = "",
    EquatableArray<string> Guards = default, bool IsNonReentrant = false, bool IsStandalone = false, string Path = "")
{
    /// <summary>Whether it belongs to a part of the contract.</summary>
    public bool IsOfPart => Path.Contains(".");

    /// <summary>Whether something runs at the entry from outside before the function itself.</summary>
    public bool IsGuarded => Guards.Count > 0 || IsNonReentrant;
}

/// <param name="BaseArguments">Arguments for the base contract's constructor.</param>
public sealed record ConstructorModel(
    Accessibility Accessibility, EquatableArray<Parameter> Parameters, EquatableArray<Expression> BaseArguments, bool IsPayable, Block Body,
    SourceLocation Location, Documentation Documentation);

/// <summary>A contract class.</summary>
/// <param name="Base">Full name of the base contract, or null when that is the SDK's <c>Contract</c>.</param>
/// <param name="Interfaces">Full names of the contract interfaces it lists itself.</param>
/// <param name="Receive">The body of <c>Receive()</c>, or null.</param>
/// <param name="CSharpAccessibility">"public" or "internal".</param>
/// <param name="IsLibrary">A static class, or the functions of a struct: no state, internal functions only. It counts as abstract: nothing deploys it.</param>
/// <param name="PartParameters">The type parameters of a generic contract. It has no Solidity of its own.</param>
/// <param name="PartArguments">Full names of what a contract gives its generic base: a contract interface, or a contract that becomes a part of this one.</param>
public sealed record ContractModel(
    string FullName, string Namespace, string Name, string CSharpAccessibility, bool IsAbstract, bool IsSealed, string? Base, EquatableArray<string> Interfaces,
    EquatableArray<FieldModel> Fields, ConstructorModel? Constructor, EquatableArray<FunctionModel> Functions, FunctionModel? Receive,
    SourceLocation Location, Documentation Documentation, bool IsLibrary = false,
    EquatableArray<PartParameter> PartParameters = default, EquatableArray<string> PartArguments = default)
    : Declaration(FullName, Name, Location, Documentation)
{
    public bool IsGeneric => PartParameters.Count > 0;
}

/// <summary>A type parameter of a generic contract, and the full name of the contract interface that stands for it.</summary>
public sealed record PartParameter(string Name, string Interface);

/// <summary>A contract interface.</summary>
public sealed record InterfaceModel(
    string FullName, string Namespace, string Name, string CSharpAccessibility, EquatableArray<string> Interfaces, EquatableArray<FunctionModel> Functions,
    SourceLocation Location, Documentation Documentation)
    : Declaration(FullName, Name, Location, Documentation);
