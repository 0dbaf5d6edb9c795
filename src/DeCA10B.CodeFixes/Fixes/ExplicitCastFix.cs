using DeCA10B.CodeFixes.Wording;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>UInt256 f(int x) => x;</c> to <c>=> (UInt256)x;</c>: the cast says that a negative value fails.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExplicitCastFix() : ContractCodeFix(SignedToUnsigned.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Node.AncestorsAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(item => item.Span == fault.Span) is not { } value) return null;
        if (fault.Model.GetTypeInfo(value, fault.Cancellation).ConvertedType is not { TypeKind: not TypeKind.Error } target) return null;
        var type = target.ToMinimalDisplayString(fault.Model, value.SpanStart);
        return Repair.Of("Write the cast: it fails when negative", Change.Replace(value, "(" + type + ")" + Precedence.Operand(value)));
    }
}
