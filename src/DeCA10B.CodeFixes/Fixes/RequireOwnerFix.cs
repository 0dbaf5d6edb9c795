using DeCA10B.CodeFixes.Wording;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>Lets only the owner change a setting: by <c>RequireOwner()</c> where the contract has one, or by a comparison with its <c>Owner</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RequireOwnerFix() : ContractCodeFix<MethodDeclarationSyntax>(MissingAccessControl.Rule)
{
    private protected override Repair? Propose(Fault fault, MethodDeclarationSyntax function)
    {
        if (fault.Model.GetDeclaredSymbol(function, fault.Cancellation) is not { DeclaredAccessibility: Accessibility.Public } symbol) return null;
        var visible = fault.Model.LookupSymbols(function.SpanStart);
        if (visible.OfType<IMethodSymbol>().Any(method => method is { Name: "RequireOwner", Parameters.Length: 0 })) return With(fault, function, "RequireOwner();", []);
        var owner = visible.FirstOrDefault(member => member.Name is "Owner" or "owner" && member is IPropertySymbol { Type.Name: "Address" } or IFieldSymbol { Type.Name: "Address" });
        if (owner is null || !SymbolEqualityComparer.Default.Equals(owner.ContainingType, symbol.ContainingType)) return null;
        var error = new NewError("NotOwnerError", "Only the owner may.", []);
        return With(fault, function, "Require(Msg.Sender == " + owner.Name + ", " + error.Creation + ");", error.Declaration(fault));
    }

    private static Repair? With(Fault fault, MethodDeclarationSyntax function, string check, IEnumerable<Microsoft.CodeAnalysis.Text.TextChange> more) =>
        Bodies.Prepend(fault, function, check) is { } change ? Repair.Of("Let only the owner do it", [change, .. more]) : null;
}
