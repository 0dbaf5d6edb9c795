using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>A contract interface.</summary>
internal sealed class InterfaceTranslator(ContractScope scope)
{
    public InterfaceModel Translate()
    {
        var type = scope.Type;
        SolidityIdentifiers.RequireShown(type.Name, type, scope.Findings);
        var fault = type switch
        {
            { IsGenericType: true } => "is generic",
            { ContainingType: not null } => "is nested",
            _ when !type.Implements(KnownNames.IContract) => "does not derive from IContract",
            _ => null,
        };
        if (fault is not null) scope.Findings.Report(InterfaceShape.Rule, type.NameLocation(), type.Name, fault);
        else CheckMembers(type);
        return new InterfaceModel(
            Naming.FullName(type), Naming.Namespace(type), type.Name, type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "internal",
            type.Interfaces.Where(face => face.IsContractInterface()).Select(Naming.FullName).ToEquatableArray(),
            Functions(type).ToEquatableArray(), SourceLocations.Of(type), DocumentationReader.Read(type, scope.Cancellation));
    }

    /// <summary>A member that two inherited interfaces declare, or one that hides an inherited one: Solidity would want it once more, with the names of both.</summary>
    private void CheckMembers(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in type.AllInterfaces.Where(face => face.IsContractInterface()).Prepend(type).SelectMany(face => face.GetMembers()))
        {
            var key = member switch
            {
                IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Naming.Key(method),
                IPropertySymbol { IsIndexer: false } property => Naming.Key(property),
                _ => null,
            };
            if (key is not null && !seen.Add(key)) scope.Findings.Report(InterfaceShape.Rule, type.NameLocation(), type.Name, "has '" + member.Name + "' from two interfaces");
        }
    }

    private IEnumerable<FunctionModel> Functions(INamedTypeSymbol type)
    {
        var translator = new FunctionTranslator(scope);
        foreach (var member in type.GetMembers().Where(member => member.IsAuthored()))
        {
            var isAccessor = member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet };
            if (isAccessor) continue;
            if (!member.IsAbstract || member.IsStatic)
            {
                scope.Findings.Report(InterfaceBody.Rule, member.NameLocation(), member.Name);
                continue;
            }

            var function = member switch
            {
                IMethodSymbol method => translator.Method(method),
                IPropertySymbol { IsIndexer: false } property => translator.Computed(property),
                _ => Deny(member),
            };
            if (function is not null) yield return function;
        }
    }

    private FunctionModel? Deny(ISymbol member)
    {
        scope.Findings.Report(UnsupportedMember.Rule, member.NameLocation(), "This member of a contract interface", "declare functions and get-only properties");
        return null;
    }
}
