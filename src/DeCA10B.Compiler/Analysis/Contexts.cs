using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Puts statements whose operations all wrap into unchecked blocks: C# says of an operation whether it wraps, Solidity of a block.</summary>
/// <remarks>Where operations of both kinds meet in one statement, or wrap in a condition, the printer calls a function for the ones that the block does not fit.</remarks>
public static class Contexts
{
    public static Block Apply(Block block) => block.IsUnchecked ? block : block with { Statements = block.Statements.SelectMany(Apply).ToEquatableArray() };

    /// <summary>Whether the operation wraps, null when overflow is no matter.</summary>
    public static bool? Wraps(Expression expression) => expression switch
    {
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply, Type: IntegerType } binary => !binary.IsChecked,
        Unary { Operator: UnaryOperator.Negate, Type: IntegerType } unary => !unary.IsChecked,
        Increment { Type: IntegerType } increment => !increment.IsChecked,
        CompoundAssignment { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply, Type: IntegerType } compound => !compound.IsChecked,
        _ => null,
    };

    private static IEnumerable<Statement> Apply(Statement statement)
    {
        switch (statement)
        {
            case Block block:
                return [Apply(block)];
            case If branch:
                return [branch with { Then = One(branch.Then), Else = branch.Else is null ? null : One(branch.Else) }];
            case While loop:
                return [loop with { Body = One(loop.Body) }];
            case For loop:
                return [loop with { Body = One(loop.Body) }];
            case LocalDeclaration { Initializer: { } value, IsStorageReference: false } local when AllWrap(value):
                var store = new ExpressionStatement(local.Line, new Assignment(local.Type, new LocalReference(local.Type, local.Name), value));
                return [local with { Initializer = null }, Unchecked(store)];
            case ExpressionStatement or Return when Children.ExpressionsOf(statement).Any() && AllWrap([.. Children.ExpressionsOf(statement)]):
                return [Unchecked(statement)];
            default:
                return [statement];
        }
    }

    private static Statement One(Statement statement) => Apply(statement).ToArray() is [var only] ? only : new Block(statement.Line, Apply(statement).ToEquatableArray());

    private static Block Unchecked(Statement statement) => new(statement.Line, [statement], IsUnchecked: true);

    private static bool AllWrap(params Expression[] expressions)
    {
        var wraps = expressions.SelectMany(Children.Expressions).Select(Wraps).Where(item => item is not null).ToArray();
        return wraps.Length > 0 && wraps.All(item => item == true);
    }
}
