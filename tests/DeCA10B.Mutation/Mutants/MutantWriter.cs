using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.Mutation.Mutants;

/// <summary>Puts all mutants of a file into it, each behind its number: <c>(Switch.At(7) ? mutated : original)</c>.</summary>
/// <remarks>The mutated side holds the node as it was, without mutants of its own, so that nesting costs nothing.</remarks>
internal sealed class MutantWriter(string file, SemanticModel semantic, List<Mutant> mutants, Func<string, int, bool> isWanted) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return Negation(node.Condition) is { } guard ? visited.WithCondition(Flip(guard, visited.Condition)) : visited;
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return Negation(node.Condition) is { } guard ? visited.WithCondition(SyntaxFactory.ParenthesizedExpression(Flip(guard, visited.Condition))) : visited;
    }

    public override SyntaxNode? VisitWhenClause(WhenClauseSyntax node)
    {
        var visited = (WhenClauseSyntax)base.VisitWhenClause(node)!;
        return Negation(node.Condition) is { } guard ? visited.WithCondition(Flip(guard, visited.Condition)) : visited;
    }

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        var type = semantic.GetTypeInfo(node).Type?.SpecialType;
        var (kind, token) = node.Kind() switch
        {
            SyntaxKind.LogicalAndExpression => (SyntaxKind.LogicalOrExpression, "||"),
            SyntaxKind.LogicalOrExpression => (SyntaxKind.LogicalAndExpression, "&&"),
            SyntaxKind.LessThanExpression => (SyntaxKind.LessThanOrEqualExpression, "<="),
            SyntaxKind.LessThanOrEqualExpression => (SyntaxKind.LessThanExpression, "<"),
            SyntaxKind.GreaterThanExpression => (SyntaxKind.GreaterThanOrEqualExpression, ">="),
            SyntaxKind.GreaterThanOrEqualExpression => (SyntaxKind.GreaterThanExpression, ">"),
            SyntaxKind.AddExpression when type == SpecialType.System_Int32 => (SyntaxKind.SubtractExpression, "-"),
            SyntaxKind.SubtractExpression when type == SpecialType.System_Int32 => (SyntaxKind.AddExpression, "+"),
            SyntaxKind.EqualsExpression => (SyntaxKind.NotEqualsExpression, "!="),
            SyntaxKind.NotEqualsExpression => (SyntaxKind.EqualsExpression, "=="),
            _ => default,
        };
        if (token is null || Declares(node) || semantic.GetConstantValue(node).HasValue) return visited;
        return Choice(node, visited, SyntaxFactory.ParseExpression($"({node.Left} {token} {node.Right})"), $"'{node.OperatorToken}' to '{token}' in {Short(node)}");
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        switch (node.Kind())
        {
            case SyntaxKind.TrueLiteralExpression: return Choice(node, node, SyntaxFactory.ParseExpression("false"), "true to false");
            case SyntaxKind.FalseLiteralExpression: return Choice(node, node, SyntaxFactory.ParseExpression("true"), "false to true");
            case SyntaxKind.NumericLiteralExpression when node.Token.Value is int number && semantic.GetTypeInfo(node).ConvertedType?.SpecialType == SpecialType.System_Int32 && node.Parent is not PrefixUnaryExpressionSyntax:
                return Choice(node, node, SyntaxFactory.ParseExpression((number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), $"{number} to {number + 1} in {Short(node.Parent!)}");
            case SyntaxKind.StringLiteralExpression when semantic.GetTypeInfo(node).ConvertedType?.SpecialType == SpecialType.System_String:
                ExpressionSyntax result = node;
                foreach (var (text, change) in Fragments.Of(node.Token.ValueText))
                    result = Choice(node, result, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)), $"{change} in {Short(node)}");
                return result;
            default: return node;
        }
    }

    public override SyntaxNode? VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node)
    {
        var result = (ExpressionSyntax)base.VisitInterpolatedStringExpression(node)!;
        if (semantic.GetTypeInfo(node).ConvertedType?.SpecialType != SpecialType.System_String) return result;
        foreach (var part in node.Contents.OfType<InterpolatedStringTextSyntax>())
            foreach (var (text, change) in Fragments.Of(part.TextToken.Text))
            {
                var token = SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, text, text, default);
                result = Choice(part, result, node.ReplaceNode(part, part.WithTextToken(token)), $"{change} in {Short(part)}");
            }

        return result;
    }

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitMemberAccessExpression(node)!;
        if (semantic.GetSymbolInfo(node).Symbol is not IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type } field || type.ContainingNamespace.ToString()!.StartsWith("System", StringComparison.Ordinal)) return visited;
        var members = type.GetMembers().OfType<IFieldSymbol>().ToList();
        var next = members[(members.FindIndex(member => member.Name == field.Name) + 1) % members.Count];
        return Choice(node, visited, SyntaxFactory.ParseExpression($"{node.Expression}.{next.Name}"), $"{field.Name} to {next.Name} in {Short(node.Parent!)}");
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitInvocationExpression(node)!;
        return node.Expression.ToString() is "Math.Max" or "Math.Min" ? Choice(node, visited, node.ArgumentList.Arguments[0].Expression, $"{Short(node)} to its first argument") : visited;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        if (node.Expression is not (InvocationExpressionSyntax or AssignmentExpressionSyntax) || Declares(node)) return visited;
        return Take(node, $"without {Short(node)}") is not { } number ? visited
            : SyntaxFactory.ParseStatement($"{{ if (!{MutatedCompiler.SwitchName}.At({number})) {visited.WithoutTrivia().ToFullString()} }}\n");
    }

    // A lambda that is a statement cannot become an if; its expression is no statement node, so it is not met here.
    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(inner => inner is SingleVariableDesignationSyntax or ThrowExpressionSyntax);

    private int? Negation(ExpressionSyntax condition) => Declares(condition) ? null : Take(condition, $"not {Short(condition)}");

    private static BinaryExpressionSyntax Flip(int number, ExpressionSyntax condition) => SyntaxFactory.BinaryExpression(
        SyntaxKind.ExclusiveOrExpression, SyntaxFactory.ParseExpression($"{MutatedCompiler.SwitchName}.At({number})"), SyntaxFactory.ParenthesizedExpression(condition.WithoutTrivia()));

    private ExpressionSyntax Choice(SyntaxNode place, ExpressionSyntax original, ExpressionSyntax mutated, string change) => Take(place, change) is not { } number ? original
        : SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ConditionalExpression(
            SyntaxFactory.ParseExpression($"{MutatedCompiler.SwitchName}.At({number}) "), mutated.WithoutTrivia(), original.WithoutTrivia())).WithTriviaFrom(original);

    private int? Take(SyntaxNode node, string change)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        if (!isWanted(file + change, line)) return null;
        var isStatic = node.FirstAncestorOrSelf<FieldDeclarationSyntax>()?.Modifiers.Any(SyntaxKind.StaticKeyword) ?? node.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { Initializer: not null };
        mutants.Add(new(mutants.Count + 1, file, line, change, isStatic));
        return mutants.Count;
    }

    private static string Short(SyntaxNode node)
    {
        var text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 90 ? text : text[..87] + "...";
    }
}
