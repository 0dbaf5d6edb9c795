using System.Globalization;
using DeCA10B.Fuzz.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DeCA10B.Fuzz.Variants;

/// <summary>Puts statements in front of blocks that change nothing: branches never taken, loops that do not turn.</summary>
sealed class DeadCode(Chance chance) : CSharpSyntaxRewriter
{
    int count;

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        if (!chance.OneIn(3)) return visited;
        var name = "unused" + (count++).ToString(CultureInfo.InvariantCulture);
        var limit = chance.Between(1, 9).ToString(CultureInfo.InvariantCulture);
        var dead = chance.Below(3) switch
        {
            0 => $"{{ var {name} = {limit}; if ({name} > {limit}) {{ {name} = {name} / ({name} - {limit}); }} }}\n",
            1 => $"for (var {name} = {limit}; {name} < {limit}; {name}++) {{ }}\n",
            _ => $"{{ long {name} = {limit}; while ({name} < 0) {{ {name} *= 2; }} }}\n",
        };
        return visited.WithStatements(visited.Statements.Insert(0, ParseStatement(dead)));
    }
}
