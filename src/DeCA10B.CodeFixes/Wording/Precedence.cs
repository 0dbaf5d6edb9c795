namespace DeCA10B.CodeFixes.Wording;

/// <summary>Parentheses where an expression is put beside an operator.</summary>
internal static class Precedence
{
    /// <summary>The text of an expression as the operand of a cast, a member access or a unary operator.</summary>
    public static string Operand(ExpressionSyntax expression) => IsPrimary(expression) ? expression.ToString() : "(" + expression + ")";

    /// <summary>The text of an expression as an operand of a comparison or an arithmetic operator.</summary>
    public static string Term(ExpressionSyntax expression) =>
        IsPrimary(expression) || expression is CastExpressionSyntax or PrefixUnaryExpressionSyntax ? expression.ToString() : "(" + expression + ")";

    private static bool IsPrimary(ExpressionSyntax expression) => expression is
        IdentifierNameSyntax or GenericNameSyntax or LiteralExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
        or ParenthesizedExpressionSyntax or ThisExpressionSyntax or PredefinedTypeSyntax or BaseObjectCreationExpressionSyntax or PostfixUnaryExpressionSyntax or DefaultExpressionSyntax;
}
