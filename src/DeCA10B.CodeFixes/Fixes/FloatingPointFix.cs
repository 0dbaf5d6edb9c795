using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>double</c>, <c>float</c> and <c>decimal</c> in a contract to fixed point, all at once with the numbers they are given: half of it would not compile.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FloatingPointFix() : ContractCodeFix<ClassDeclarationSyntax>(FloatingPoint.Rule)
{
    private protected override Repair? Propose(Fault fault, ClassDeclarationSyntax contract)
    {
        if (IsTangled(fault, contract)) return null;
        const string name = "Fixed64";
        List<TextChange> changes = [.. contract.DescendantNodes().OfType<PredefinedTypeSyntax>().Where(IsFloating).Select(type => Change.Replace(type, fault.Name(name)))];
        foreach (var literal in contract.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(item => IsFloating(fault.Model.GetTypeInfo(item, fault.Cancellation).ConvertedType)))
        {
            if (Digits(literal) is not { } digits) return null;
            changes.Add(Change.Replace(literal, fault.Name(name) + ".Parse(\"" + digits + "\")"));
        }

        return changes.Count == 0 ? null : Repair.Of("Use fixed point: " + name + ", nine decimals", [.. changes]);
    }

    /// <summary>Casts and functions of floating point have no usual counterpart.</summary>
    private static bool IsTangled(Fault fault, ClassDeclarationSyntax contract) => contract.DescendantNodes().Any(node => node switch
    {
        CastExpressionSyntax cast => IsFloating(fault.Model.GetTypeInfo(cast.Type, fault.Cancellation).Type) || IsFloating(fault.Model.GetTypeInfo(cast.Expression, fault.Cancellation).Type),
        InvocationExpressionSyntax call => fault.Model.GetSymbolInfo(call, fault.Cancellation).Symbol is IMethodSymbol { ContainingType: { } owner } method
            && (owner.Name is "Math" or "MathF" or "Convert" || IsFloating(owner)) && (IsFloating(method.ReturnType) || method.Parameters.Any(parameter => IsFloating(parameter.Type))),
        IdentifierNameSyntax name => IsFloating(fault.Model.GetTypeInfo(name, fault.Cancellation).ConvertedType) && !IsFloating(fault.Model.GetTypeInfo(name, fault.Cancellation).Type)
            && fault.Model.GetSymbolInfo(name, fault.Cancellation).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol,
        MemberAccessExpressionSyntax member => IsFloating(fault.Model.GetSymbolInfo(member, fault.Cancellation).Symbol?.ContainingType),
        _ => false,
    });

    private static bool IsFloating(PredefinedTypeSyntax type) => type.Keyword.Kind() is SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword or SyntaxKind.DecimalKeyword;

    private static bool IsFloating(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal };

    /// <summary>The digits of a number with at most nine decimals; null for another form.</summary>
    private static string? Digits(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.Text.Replace("_", "").TrimEnd('d', 'D', 'f', 'F', 'm', 'M');
        if (text.StartsWith(".", StringComparison.Ordinal)) text = "0" + text;
        var parts = text.Split('.');
        return text.All(letter => letter is (>= '0' and <= '9') or '.') && parts.Length <= 2 && (parts.Length == 1 || parts[1].Length is > 0 and <= 9) ? text : null;
    }
}
