using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Wording;

/// <summary>Statements put into functions.</summary>
internal static class Bodies
{
    /// <summary>Puts a statement first; an arrow becomes a block. Null for a function without a body.</summary>
    public static TextChange? Prepend(Fault fault, BaseMethodDeclarationSyntax function, string statement)
    {
        if (function.Body is { } body)
        {
            var start = body.Statements.Count > 0 ? body.Statements[0].SpanStart : body.CloseBraceToken.SpanStart;
            if (body.Statements.Count == 0 || fault.Text.Lines.GetLineFromPosition(start).LineNumber == fault.Text.Lines.GetLineFromPosition(body.OpenBraceToken.SpanStart).LineNumber) return null;
            return Change.Insert(start, statement + fault.NewLine + fault.Indentation(start));
        }

        var returns = function is MethodDeclarationSyntax { ReturnType: not PredefinedTypeSyntax { Keyword.Text: "void" } };
        return function.ExpressionBody is { } arrow ? Block(fault, function, [statement, (returns ? "return " : "") + arrow.Expression + ";"]) : null;
    }

    /// <summary>Replaces an arrow by a block of statements, of which each may have several lines.</summary>
    public static TextChange? Block(Fault fault, BaseMethodDeclarationSyntax function, IEnumerable<string> statements)
    {
        if (function.ExpressionBody is not { } arrow) return null;
        var (line, outer) = (fault.NewLine, fault.Indentation(function.SpanStart));
        var lines = statements.SelectMany(statement => statement.Split('\n')).Select(text => line + outer + "    " + text);
        var start = arrow.GetFirstToken().GetPreviousToken().Span.End;
        return Change.Replace(start, function.SemicolonToken.Span.End, line + outer + "{" + string.Concat(lines) + line + outer + "}");
    }
}
