using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.Fuzz.Reduction;

/// <summary>Smaller programs of a program: without a member or statement, a branch in place of its condition, an operand in place of an expression.</summary>
static class Simplifications
{
    /// <summary>All that are one step away, the largest steps first. Many are no C#: that is for who tries them.</summary>
    public static IReadOnlyList<string> Of(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        return [.. Members(root).Concat(Statements(root)).Concat(Branches(root)).Concat(Expressions(root)).Where(text => text.Length < source.Length).Distinct()];
    }

    static IEnumerable<string> Members(SyntaxNode root) => root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        .Where(member => member is not ClassDeclarationSyntax { Identifier.Text: Running.Trial.Subject }).OrderByDescending(member => member.Span.Length).Select(member => Without(root, member));

    static IEnumerable<string> Statements(SyntaxNode root) => root.DescendantNodes().OfType<StatementSyntax>()
        .Where(statement => statement.Parent is BlockSyntax).OrderByDescending(statement => statement.Span.Length).Select(statement => Without(root, statement));

    static IEnumerable<string> Branches(SyntaxNode root)
    {
        foreach (var statement in root.DescendantNodes().OfType<StatementSyntax>())
        {
            StatementSyntax[] inner = statement switch
            {
                IfStatementSyntax { Else: { } other } branch => [branch.Statement, other.Statement],
                IfStatementSyntax branch => [branch.Statement],
                ForEachStatementSyntax loop => [loop.Statement],
                ForStatementSyntax loop => [loop.Statement],
                WhileStatementSyntax loop => [loop.Statement],
                DoStatementSyntax loop => [loop.Statement],
                CheckedStatementSyntax context => [context.Block],
                _ => [],
            };
            foreach (var part in inner) yield return With(root, statement, part.ToString());
            if (statement is IfStatementSyntax { Else: { } dropped }) yield return Without(root, dropped);
        }
    }

    static IEnumerable<string> Expressions(SyntaxNode root)
    {
        foreach (var expression in root.DescendantNodes().OfType<ExpressionSyntax>().Where(item => item.Span.Length > 3).OrderByDescending(item => item.Span.Length))
        {
            foreach (var part in expression.ChildNodes().OfType<ExpressionSyntax>().Concat(expression.DescendantNodes().OfType<ArgumentSyntax>().Take(3).Select(item => item.Expression)))
                yield return With(root, expression, part.ToString());
            if (expression is CastExpressionSyntax { Type: var type }) yield return With(root, expression, $"({type})1");
            else if (expression is BinaryExpressionSyntax or InvocationExpressionSyntax or ConditionalExpressionSyntax) yield return With(root, expression, "default");
        }
    }

    static string Without(SyntaxNode root, SyntaxNode node) => With(root, node, "");

    static string With(SyntaxNode root, SyntaxNode node, string text)
    {
        var source = root.ToFullString();
        return source[..node.SpanStart] + text + source[node.Span.End..];
    }
}
