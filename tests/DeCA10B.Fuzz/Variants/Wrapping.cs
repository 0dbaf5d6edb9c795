using System.Globalization;
using DeCA10B.Fuzz.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DeCA10B.Fuzz.Variants;

/// <summary>Puts statements that declare nothing into a block, or into a loop that turns once.</summary>
sealed class Wrapping(Chance chance) : CSharpSyntaxRewriter
{
    int count;

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        // A declaration in a deconstruction would end with the block.
        if (node.DescendantNodes().OfType<DeclarationExpressionSyntax>().Any()) return node;
        // Nor would a part be where the compiler looks for it.
        if (node.Expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: ContractShape.PartName } }) return node;
        if (chance.OneIn(4)) return Block(node);
        // C# does not know that the loop turns: a local that gets its first value here would have none after it.
        if (!chance.OneIn(6) || node.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(item => item.IsKind(SyntaxKind.SimpleAssignmentExpression) && item.Left is IdentifierNameSyntax or TupleExpressionSyntax)) return node;
        var name = "once" + (count++).ToString(CultureInfo.InvariantCulture);
        return ParseStatement($"for (var {name} = 0; {name} < 1; {name}++) {{ {node} }}\n");
    }
}
