using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Generic contracts: abstract ones, whose type parameters stand for contracts behind a contract interface, and those that close them.</summary>
internal static class GenericContracts
{
    /// <summary>The contract interface that a type parameter is bound to, null when it is not bound to one alone.</summary>
    public static INamedTypeSymbol? FaceOf(ITypeParameterSymbol parameter) =>
        parameter is { TypeParameterKind: TypeParameterKind.Type, ConstraintTypes: [INamedTypeSymbol face], HasConstructorConstraint: false, HasValueTypeConstraint: false } && face.IsContractInterface()
            ? face : null;

    public static EquatableArray<PartParameter> ParametersOf(INamedTypeSymbol type) =>
        type.TypeParameters.Select(parameter => new PartParameter(parameter.Name, FaceOf(parameter) is { } face ? Naming.FullName(face) : "")).ToEquatableArray();

    /// <summary>What a contract gives its generic base.</summary>
    public static IEnumerable<INamedTypeSymbol> ArgumentsOf(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class && type.BaseType is { IsGenericType: true } parent && parent.DerivesFromContract() ? parent.TypeArguments.OfType<INamedTypeSymbol>() : [];

    public static void CheckShape(INamedTypeSymbol type, Findings findings)
    {
        var at = type.NameLocation();
        var isClosing = type.BaseType is { IsGenericType: true } parent && parent.DerivesFromContract();
        if (type.IsGenericType && (!type.IsAbstract || isClosing))
            findings.Report(GenericShape.Rule, at, type.Name, isClosing ? "has a generic base, and is generic itself" : "is generic, and not abstract");
        else if (isClosing && !type.IsSealed)
            findings.Report(GenericShape.Rule, at, type.Name, "closes a generic base, and is not sealed");
        foreach (var parameter in type.TypeParameters)
        {
            if (FaceOf(parameter) is null) findings.Report(GenericShape.Rule, parameter.NameLocation(), type.Name, "has a type parameter that is not bound to one contract interface");
            else if (type.GetMembers().OfType<IPropertySymbol>().Count(property => SymbolEqualityComparer.Default.Equals(property.Type, parameter)) != 1)
                findings.Report(GenericShape.Rule, parameter.NameLocation(), type.Name, "has not one property of type " + parameter.Name);
        }

        if (isClosing) CheckArguments(type, findings);
    }

    private static void CheckArguments(INamedTypeSymbol type, Findings findings)
    {
        foreach (var (argument, parameter) in type.BaseType!.TypeArguments.Zip(type.BaseType.TypeParameters, (argument, parameter) => (argument, parameter)))
        {
            if (argument.TypeKind == TypeKind.Error) findings.MarkCompileError();
            else if (argument.TypeKind == TypeKind.Interface ? !SymbolEqualityComparer.Default.Equals(argument, FaceOf(parameter)) : !argument.Has(KnownNames.ContractAttribute))
                findings.Report(GenericShape.Rule, type.NameLocation(), type.Name, "gives " + argument.Name + " for " + parameter.Name + ", which is neither its contract interface nor a contract");
        }
    }
}
