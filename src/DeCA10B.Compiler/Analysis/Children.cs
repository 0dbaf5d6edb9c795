using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Walks the trees of the model.</summary>
public static class Children
{
    public static IEnumerable<Expression> Of(Expression expression) => expression switch
    {
        Shared shared => [shared.Value],
        MemberAccess member => [member.Target],
        ElementAccess element => [element.Target, element.Index],
        MappingAccess mapping => [mapping.Target, mapping.Key],
        LengthAccess length => [length.Target],
        Unary unary => [unary.Operand],
        Binary binary => [binary.Left, binary.Right],
        Conversion conversion => [conversion.Operand],
        Conditional conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        InternalCall call => call.Arguments,
        LibraryCall call => call.Arguments,
        ExternalCall { Value: { } value } call => [call.Target, value, .. call.Arguments],
        ExternalCall call => [call.Target, .. call.Arguments],
        CaughtCall caught => [caught.Call],
        FixedPointCall call => call.Arguments,
        NewStruct create => create.Values,
        NewPart create => create.Arguments,
        NewArray create => [create.Length],
        TupleExpression tuple => tuple.Elements,
        Sequence sequence => [.. sequence.Before.SelectMany(Statements).SelectMany(ExpressionsOf), sequence.Value],
        Intrinsic intrinsic => intrinsic.Arguments,
        Assignment assignment => [assignment.Target, assignment.Value],
        CompoundAssignment compound => [compound.Target, compound.Value],
        Increment increment => [increment.Target],
        _ => [],
    };

    /// <summary>The statements directly inside a statement.</summary>
    public static IEnumerable<Statement> StatementsOf(Statement statement) => statement switch
    {
        Block block => block.Statements,
        If branch => branch.Else is null ? [branch.Then] : [branch.Then, branch.Else],
        While loop => [loop.Body],
        For loop => [.. loop.Initializers, .. loop.Increments, loop.Body],
        ForEach each => [each.Body],
        _ => [],
    };

    /// <summary>The expressions directly inside a statement.</summary>
    public static IEnumerable<Expression> ExpressionsOf(Statement statement) => statement switch
    {
        LocalDeclaration { Initializer: { } value } => [value],
        Deconstruction parts => [.. parts.Targets.Where(target => target.Place is not null).Select(target => target.Place!), parts.Value],
        ExpressionStatement expression => [expression.Expression],
        If branch => [branch.Condition],
        While loop => [loop.Condition],
        For { Condition: { } condition } => [condition],
        ForEach each => [each.Collection],
        Return { Value: { } value } => [value],
        Emit emit => emit.Arguments,
        Revert revert => revert.Arguments,
        Require require => [require.Condition, .. require.Arguments],
        Try caught => [caught.Call],
        Push push => [push.Target, push.Value],
        Pop pop => [pop.Target],
        Delete delete => [delete.Target],
        _ => [],
    };

    /// <summary>A statement and all inside it.</summary>
    public static IEnumerable<Statement> Statements(Statement? root) =>
        root is null ? [] : StatementsOf(root).SelectMany(Statements).Prepend(root);

    /// <summary>A statement and all inside it, those inside its expressions included.</summary>
    public static IEnumerable<Statement> AllStatements(Statement? root) =>
        Statements(root).Concat(Expressions(root).OfType<Sequence>().SelectMany(sequence => sequence.Before).SelectMany(Statements));

    /// <summary>An expression and all inside it.</summary>
    public static IEnumerable<Expression> Expressions(Expression root) =>
        Of(root).SelectMany(Expressions).Prepend(root);

    /// <summary>Every expression in a statement.</summary>
    public static IEnumerable<Expression> Expressions(Statement? root) =>
        Statements(root).SelectMany(ExpressionsOf).SelectMany(Expressions);
}
