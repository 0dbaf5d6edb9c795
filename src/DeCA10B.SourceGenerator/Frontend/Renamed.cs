using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Statements that make a value in a local of the compiler, made to make it in the author's own.</summary>
internal static class Renamed
{
    public static IEnumerable<Statement> Local(EquatableArray<Statement> statements, string from, string to)
    {
        var rewriter = new Substitution(part => part is LocalReference local && local.Name == from ? local with { Name = to } : null);
        return statements.Select(rewriter.Apply).Select(statement => statement is LocalDeclaration local && local.Name == from ? local with { Name = to } : statement);
    }
}
