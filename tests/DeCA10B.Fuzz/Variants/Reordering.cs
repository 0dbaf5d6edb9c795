using DeCA10B.Fuzz.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DeCA10B.Fuzz.Variants;

/// <summary>Puts functions behind the rest of their contract in another order, types in another order, and locals that only take constants.</summary>
sealed class Reordering(Chance chance) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node) =>
        ((CompilationUnitSyntax)base.VisitCompilationUnit(node)!) is var visited ? visited.WithMembers(List(chance.Shuffle(visited.Members))) : node;

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
    {
        var visited = (ClassDeclarationSyntax)base.VisitClassDeclaration(node)!;
        // Fields keep their order: it is that of storage.
        return visited.WithMembers(List(visited.Members.Where(member => member is not MethodDeclarationSyntax).Concat(chance.Shuffle(visited.Members.OfType<MethodDeclarationSyntax>()))));
    }

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        var statements = visited.Statements.ToArray();
        for (var i = 1; i < statements.Length; i++)
            if (IsConstant(statements[i]) && IsConstant(statements[i - 1]) && chance.OneIn(2)) (statements[i], statements[i - 1]) = (statements[i - 1], statements[i]);
        return visited.WithStatements(List(statements));
    }

    static bool IsConstant(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax local
        && local.Declaration.Variables is [{ Initializer.Value: LiteralExpressionSyntax or DefaultExpressionSyntax or CastExpressionSyntax { Expression: LiteralExpressionSyntax } }];
}
