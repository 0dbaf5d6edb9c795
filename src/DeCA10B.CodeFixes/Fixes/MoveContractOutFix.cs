using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>A contract inside another type to the level of its namespace, behind that type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MoveContractOutFix() : ContractCodeFix(ContractNested.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<ClassDeclarationSyntax>() is not { Parent: TypeDeclarationSyntax outer, TypeParameterList: null } contract || outer.Parent is TypeDeclarationSyntax) return null;
        var first = fault.Text.Lines.GetLineFromPosition(contract.GetFirstToken().SpanStart);
        if (contract.GetLeadingTrivia().FirstOrDefault(trivia => trivia.HasStructure || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)) is { RawKind: not 0 } comment)
            first = fault.Text.Lines.GetLineFromPosition(comment.FullSpan.Start);
        var last = fault.Text.Lines.GetLineFromPosition(contract.Span.End);
        // The blank line before it goes with it.
        var start = first.LineNumber > 0 && fault.Text.Lines[first.LineNumber - 1].ToString().Trim().Length == 0 ? fault.Text.Lines[first.LineNumber - 1].Start : first.Start;
        var moved = fault.NewLine + fault.NewLine + Dedented(fault, contract, outer, TextSpan.FromBounds(first.Start, contract.Span.End));
        return Repair.Of("Move it out", Change.Replace(start, last.EndIncludingLineBreak, ""), Change.Insert(outer.Span.End, moved));
    }

    private static string Dedented(Fault fault, ClassDeclarationSyntax contract, TypeDeclarationSyntax outer, TextSpan span)
    {
        var surplus = fault.Indentation(contract.SpanStart).Length - fault.Indentation(outer.SpanStart).Length;
        var access = contract.Modifiers.FirstOrDefault(token => token.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword);
        var text = fault.Text.ToString(span);
        // Private means nothing in a namespace.
        if (access.RawKind != 0) text = text.Remove(access.SpanStart - span.Start, access.FullSpan.End - access.SpanStart);
        var lines = text.Replace("\r\n", "\n").Split('\n').Select(line => line.Length - line.TrimStart().Length >= surplus ? line.Substring(surplus) : line.TrimStart());
        return string.Join(fault.NewLine, lines);
    }
}
