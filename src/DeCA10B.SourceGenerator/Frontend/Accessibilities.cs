using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using ModelAccessibility = DeCA10B.Compiler.Model.Accessibility;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>C# accessibilities as a chain knows them.</summary>
internal static class Accessibilities
{
    public static ModelAccessibility Require(ISymbol symbol, Findings findings)
    {
        if (Of(symbol.DeclaredAccessibility) is { } known) return known;
        var name = symbol.DeclaredAccessibility switch
        {
            Accessibility.ProtectedOrInternal => "protected internal",
            Accessibility.ProtectedAndInternal => "private protected",
            _ => "internal",
        };
        findings.Report(InternalFunction.Rule, symbol.NameLocation(), symbol.Name, name);
        return ModelAccessibility.Private;
    }

    public static ModelAccessibility? Of(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => ModelAccessibility.Public,
        Accessibility.Protected => ModelAccessibility.Protected,
        Accessibility.Private or Accessibility.NotApplicable => ModelAccessibility.Private,
        _ => null,
    };
}
