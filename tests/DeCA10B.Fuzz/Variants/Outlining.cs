using DeCA10B.Fuzz.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DeCA10B.Fuzz.Variants;

/// <summary>Lets a condition or a result pass through a local of its own.</summary>
sealed class Outlining(Chance chance) : CSharpSyntaxRewriter
{
    int count;

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        return visited.WithStatements(List(visited.Statements.SelectMany(Outlined)));
    }

    IEnumerable<StatementSyntax> Outlined(StatementSyntax statement)
    {
        var value = statement switch
        {
            ReturnStatementSyntax { Expression: { } result } when result is not (TupleExpressionSyntax or LiteralExpressionSyntax) => result,
            IfStatementSyntax { Condition: { } condition } => condition,
            _ => null,
        };
        if (value is null || chance.OneIn(3)) return [statement];
        var name = "outlined" + (count++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var local = ParseStatement($"var {name} = {value.WithoutTrivia()};\n");
        return [local, statement.ReplaceNode(value, IdentifierName(name))];
    }
}
