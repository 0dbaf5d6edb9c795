namespace DeCA10B.CodeFixes.Fixes;

/// <summary>Takes the explicit values of an enum away: its members are 0, 1, 2, ... on chain.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EnumValuesFix() : ContractCodeFix(EnumShape.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        var values = fault.Enclosing<EnumDeclarationSyntax>()?.Members.Where(member => member.EqualsValue is not null).ToArray() ?? [];
        return values.Length == 0 ? null : Repair.Of(
            "Number the members 0, 1, 2, ...", [.. values.Select(member => Change.Replace(member.Identifier.Span.End, member.EqualsValue!.Span.End, ""))]);
    }
}
