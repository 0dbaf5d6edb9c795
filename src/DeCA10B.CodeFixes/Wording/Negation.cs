using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.CodeFixes.Wording;

/// <summary>The opposite of a condition, as an author would write it. Operands are of the language's types, which have no NaN: the opposite of &lt; is &gt;=.</summary>
internal static class Negation
{
    public static string Of(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax parentheses => Of(parentheses.Expression),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => "false",
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } => "true",
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Inside(not.Operand),
        BinaryExpressionSyntax binary when Opposite(binary.OperatorToken.Text) is { } opposite => binary.Left + " " + opposite + " " + binary.Right,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or => Part(or.Left) + " && " + Part(or.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => Of(and.Left) + " || " + Of(and.Right),
        _ => "!" + Precedence.Operand(condition),
    };

    /// <summary>One side of an "and": an "or" in it needs parentheses.</summary>
    private static string Part(ExpressionSyntax side) =>
        Bare(side) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } ? "(" + Of(side) + ")" : Of(side);

    private static string Inside(ExpressionSyntax operand) => Bare(operand).ToString();

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax parentheses ? Bare(parentheses.Expression) : expression;

    private static string? Opposite(string comparison) => comparison switch
    {
        "==" => "!=",
        "!=" => "==",
        "<" => ">=",
        "<=" => ">",
        ">" => "<=",
        ">=" => "<",
        _ => null,
    };
}
