using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Functions that always revert: solc sees through them and warns of unreachable code wherever one is called.</summary>
public static class Endings
{
    /// <summary>The body with reverts that solc takes for conditional, and with the result that it then misses.</summary>
    public static Block Softened(Block body, IrType result)
    {
        if (!AlwaysReverts(body)) return body;
        var soft = (Block)Soft(body);
        return result is VoidType ? soft : soft with { Statements = [.. soft.Statements, new Return(0, Default(result))] };
    }

    private static bool AlwaysReverts(Block body) => Ends(body) && !Children.AllStatements(body).Any(statement => statement is Return);

    private static bool Ends(Statement statement) => statement switch
    {
        Revert => true,
        Block block => block.Statements.Any(Ends),
        If { Else: { } other } branch => Ends(branch.Then) && Ends(other),
        _ => false,
    };

    private static Statement Soft(Statement statement) => statement switch
    {
        Revert revert => new Require(revert.Line, new Literal(BoolType.Instance, "false"), revert.Error, revert.Arguments),
        Block block => block with { Statements = block.Statements.Select(Soft).ToEquatableArray() },
        If branch => branch with { Then = Soft(branch.Then), Else = branch.Else is null ? null : Soft(branch.Else) },
        _ => statement,
    };

    private static Expression Default(IrType type) => type is TupleType tuple
        ? new TupleExpression(tuple, tuple.Elements.Select(element => Default(element.Type)).ToEquatableArray())
        : new DefaultValue(type);
}
