using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>The fields of a struct as the language sees it: public fields, auto-properties and positional parameters, in the order declared.</summary>
internal static class StructFields
{
    public static IEnumerable<(ISymbol Member, ITypeSymbol Type)> Of(INamedTypeSymbol type)
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.IsStatic || field.IsConst) continue;
            yield return (field.AssociatedSymbol ?? PropertyBehind(field) ?? field, field.Type);
        }
    }

    /// <summary>In metadata the name alone joins a backing field to its property.</summary>
    private static ISymbol? PropertyBehind(IFieldSymbol field) => field.Name.StartsWith("<", StringComparison.Ordinal)
        ? field.ContainingType.GetMembers(field.Name.Substring(1, Math.Max(0, field.Name.IndexOf('>') - 1))).FirstOrDefault()
        : null;

    /// <summary>What keeps a struct from being a plain value, or null.</summary>
    public static string? Fault(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length == 0) return null;
        if (type.IsGenericType) return "has type parameters";
        if (type.ContainingType is { IsGenericType: true }) return "lies in a generic type";
        if (!Of(type).Any()) return "has no fields";
        var isPositional = PrimaryConstructor(type) is not null;
        if (!type.IsRecord && type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared)) return "has a constructor";
        if (type.IsRecord && type.InstanceConstructors.Any(constructor => constructor.Parameters.Length > 0 && !IsPrimary(constructor))) return "has a constructor besides its parameters";
        return Of(type).Any(field => field.Member.DeclaredAccessibility != Accessibility.Public) ? "has a field that is not public" :
            isPositional && Of(type).Count() != PrimaryConstructor(type)!.Parameters.Length ? "has fields besides its parameters" : null;
    }

    /// <summary>The constructor of a positional record, with or without parameters.</summary>
    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) =>
        !type.IsRecord && type.DeclaringSyntaxReferences.Length > 0 ? null : type.InstanceConstructors.FirstOrDefault(IsPrimary);

    // A positional record has a Deconstruct with the same parameters; from metadata that is all there is to tell.
    private static bool IsPrimary(IMethodSymbol constructor)
    {
        if (constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.RecordDeclarationSyntax)) return true;
        var type = constructor.ContainingType;
        if (constructor.Parameters.Length == 0)
            return type.DeclaringSyntaxReferences.Length == 0 && !Of(type).Any();
        return type.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method =>
            method.Parameters.Length == constructor.Parameters.Length
            && method.Parameters.Zip(constructor.Parameters, (left, right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type)).All(same => same));
    }
}
