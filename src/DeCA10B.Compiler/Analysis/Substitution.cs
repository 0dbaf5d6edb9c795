using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Replaces expressions throughout a tree: what the function returns null for stays, with its parts replaced.</summary>
public sealed class Substitution(Func<Expression, Expression?> replace)
{
    public Expression Apply(Expression expression) => replace(expression) ?? Parts(expression);

    /// <summary>The expression itself, with its parts replaced.</summary>
    public Expression Parts(Expression expression) => expression switch
    {
        Shared shared => shared with { Value = Apply(shared.Value) },
        MemberAccess member => member with { Target = Apply(member.Target) },
        ElementAccess element => element with { Target = Apply(element.Target), Index = Apply(element.Index) },
        MappingAccess mapping => mapping with { Target = Apply(mapping.Target), Key = Apply(mapping.Key) },
        LengthAccess length => length with { Target = Apply(length.Target) },
        Unary unary => unary with { Operand = Apply(unary.Operand) },
        Binary binary => binary with { Left = Apply(binary.Left), Right = Apply(binary.Right) },
        Conversion conversion => conversion with { Operand = Apply(conversion.Operand) },
        Conditional choice => choice with { Condition = Apply(choice.Condition), WhenTrue = Apply(choice.WhenTrue), WhenFalse = Apply(choice.WhenFalse) },
        InternalCall call => call with { Arguments = Apply(call.Arguments) },
        LibraryCall call => call with { Arguments = Apply(call.Arguments) },
        ExternalCall call => call with { Target = Apply(call.Target), Arguments = Apply(call.Arguments), Value = call.Value is null ? null : Apply(call.Value) },
        CaughtCall caught => caught with { Call = (ExternalCall)Parts(caught.Call) },
        FixedPointCall call => call with { Arguments = Apply(call.Arguments) },
        NewStruct create => create with { Values = Apply(create.Values) },
        NewPart create => create with { Arguments = Apply(create.Arguments) },
        NewArray create => create with { Length = Apply(create.Length) },
        Sequence sequence => sequence with { Before = Apply(sequence.Before), Value = Apply(sequence.Value) },
        TupleExpression tuple => tuple with { Elements = Apply(tuple.Elements) },
        Intrinsic intrinsic => intrinsic with { Arguments = Apply(intrinsic.Arguments) },
        Assignment assignment => assignment with { Target = Apply(assignment.Target), Value = Apply(assignment.Value) },
        CompoundAssignment compound => compound with { Target = Apply(compound.Target), Value = Apply(compound.Value) },
        Increment increment => increment with { Target = Apply(increment.Target) },
        _ => expression,
    };

    public Statement Apply(Statement statement) => statement switch
    {
        Block block => block with { Statements = Apply(block.Statements) },
        LocalDeclaration { Initializer: { } value } local => local with { Initializer = Apply(value) },
        Deconstruction parts => parts with
        {
            Value = Apply(parts.Value),
            Targets = parts.Targets.Select(target => target.Place is { } place ? target with { Place = Apply(place) } : target).ToEquatableArray(),
        },
        ExpressionStatement expression => expression with { Expression = Apply(expression.Expression) },
        If branch => branch with { Condition = Apply(branch.Condition), Then = Apply(branch.Then), Else = branch.Else is null ? null : Apply(branch.Else) },
        While loop => loop with { Condition = Apply(loop.Condition), Body = Apply(loop.Body) },
        For loop => loop with
        {
            Initializers = Apply(loop.Initializers),
            Condition = loop.Condition is null ? null : Apply(loop.Condition),
            Increments = Apply(loop.Increments),
            Body = Apply(loop.Body),
        },
        ForEach loop => loop with { Collection = Apply(loop.Collection), Body = Apply(loop.Body) },
        Return { Value: { } value } exit => exit with { Value = Apply(value) },
        Emit emit => emit with { Arguments = Apply(emit.Arguments) },
        Revert revert => revert with { Arguments = Apply(revert.Arguments) },
        Require require => require with { Condition = Apply(require.Condition), Arguments = Apply(require.Arguments) },
        Try caught => caught with { Call = (ExternalCall)Parts(caught.Call) },
        Push push => push with { Target = Apply(push.Target), Value = Apply(push.Value) },
        Pop pop => pop with { Target = Apply(pop.Target) },
        Delete delete => delete with { Target = Apply(delete.Target) },
        _ => statement,
    };

    private EquatableArray<Expression> Apply(EquatableArray<Expression> expressions) => expressions.Select(Apply).ToEquatableArray();

    private EquatableArray<Statement> Apply(EquatableArray<Statement> statements) => statements.Select(Apply).ToEquatableArray();
}
