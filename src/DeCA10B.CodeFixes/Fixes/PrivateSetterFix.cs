namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>{ get; set; }</c> to <c>{ get; private set; }</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PrivateSetterFix() : ContractCodeFix<AccessorDeclarationSyntax>(PublicSetter.Rule)
{
    private protected override Repair? Propose(Fault fault, AccessorDeclarationSyntax setter)
    {
        var start = setter.Modifiers.Count > 0 ? setter.Modifiers[0].SpanStart : setter.Keyword.SpanStart;
        return Repair.Of("Make the setter private", Change.Replace(start, setter.Keyword.SpanStart, "private "));
    }
}
