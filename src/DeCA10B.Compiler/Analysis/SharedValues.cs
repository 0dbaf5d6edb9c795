using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Marks structs and fixed arrays in memory that need no copy where C# copies them.</summary>
/// <remarks>
/// Runs on a body in order. A local owns its memory: all that is kept is copied, on either side of a call. So the copy may go where a value is read at once
/// and not kept (stored, logged, encoded, sent), and where a function of one body takes it that never changes that parameter. Only values that a local
/// owns, with nothing beside them that does anything: an element of a memory array may be changed through another name. When in doubt the copy stays.
/// </remarks>
public sealed class SharedValues
{
    private readonly ProgramModel program;
    private readonly ContractModel contract;
    private readonly bool isEncoded;
    private readonly Substitution calls;

    private SharedValues(ProgramModel program, ContractModel contract, bool isEncoded)
    {
        (this.program, this.contract, this.isEncoded) = (program, contract, isEncoded);
        calls = new(Call);
    }

    /// <param name="isEncoded">Whether what the function returns leaves the contract: nobody in it gets the memory.</param>
    public static Block Apply(ProgramModel program, ContractModel contract, Block body, bool isEncoded = false) =>
        Children.Expressions(body).Any(IsOwned) ? (Block)new SharedValues(program, contract, isEncoded).Walk(body) : body;

    private Statement Walk(Statement statement) => statement switch
    {
        Block block => block with { Statements = block.Statements.Select(Walk).ToEquatableArray() },
        If branch => branch with { Condition = calls.Apply(branch.Condition), Then = Walk(branch.Then), Else = branch.Else is null ? null : Walk(branch.Else) },
        While loop => loop with { Condition = calls.Apply(loop.Condition), Body = Walk(loop.Body) },
        For loop => loop with
        {
            Initializers = loop.Initializers.Select(Walk).ToEquatableArray(),
            Condition = loop.Condition is null ? null : calls.Apply(loop.Condition),
            Increments = loop.Increments.Select(Walk).ToEquatableArray(),
            Body = Walk(loop.Body),
        },
        ForEach loop => loop with { Collection = calls.Apply(loop.Collection), Body = Walk(loop.Body) },
        _ => Leaf(calls.Apply(statement)),
    };

    private Statement Leaf(Statement statement) => statement switch
    {
        Emit emit => emit with { Arguments = All(emit.Arguments) },
        Revert revert => revert with { Arguments = All(revert.Arguments) },
        Require require when IsQuiet(require.Condition) => require with { Arguments = All(require.Arguments) },
        Push push when IsQuiet(push.Target) => push with { Value = One(push.Value) },
        ExpressionStatement { Expression: Assignment store } expression when IsInStorage(store.Target) && IsQuiet(store.Target) =>
            expression with { Expression = store with { Value = One(store.Value) } },
        Return { Value: TupleExpression tuple } exit when isEncoded => exit with { Value = tuple with { Elements = All(tuple.Elements) } },
        Return { Value: { } value } exit when isEncoded => exit with { Value = One(value) },
        _ => statement,
    };

    private Expression? Call(Expression expression) => expression switch
    {
        ExternalCall call when IsQuiet(call.Target) && (call.Value is null || IsQuiet(call.Value)) => call with { Arguments = All(call.Arguments) },
        Intrinsic { Kind: IntrinsicKind.Encode or IntrinsicKind.EncodeCall } encoding => encoding with { Arguments = All(encoding.Arguments) },
        InternalCall call when !call.Arguments.All(argument => !IsOwned(argument)) =>
            Function(call.IsBase ? call.Contract : contract.FullName, call.FunctionKey, call.IsBase) is { } callee ? call with { Arguments = Kept(callee, call.Arguments) } : null,
        LibraryCall call when !call.Arguments.All(argument => !IsOwned(argument)) =>
            Function(call.Library, call.FunctionKey, isExact: true) is { } callee ? call with { Arguments = Kept(callee, call.Arguments) } : null,
        _ => null,
    };

    /// <summary>The function that runs, when that is certain.</summary>
    private FunctionModel? Function(string owner, string key, bool isExact) =>
        program.FindFunction(owner, key) is { } found && (isExact || found.Function is { IsVirtual: false, IsAbstract: false, OverriddenContracts.Count: 0 }) ? found.Function : null;

    private EquatableArray<Expression> Kept(FunctionModel callee, EquatableArray<Expression> arguments) =>
        arguments.All(IsQuiet) && callee.Body is { } body && arguments.Count == callee.Parameters.Count
            ? arguments.Select((argument, index) => IsOwned(argument) && !Changes(body, callee.Parameters[index].Name) ? new Shared(argument.Type, argument) : argument).ToEquatableArray()
            : arguments.Select(calls.Apply).ToEquatableArray();

    private EquatableArray<Expression> All(EquatableArray<Expression> values) =>
        values.All(IsQuiet) ? values.Select(One).ToEquatableArray() : values.Select(calls.Apply).ToEquatableArray();

    private static Expression One(Expression value) => IsOwned(value) && IsQuiet(value) ? new Shared(value.Type, value) : value;

    /// <summary>Whether a body may change what a local holds, directly or through a reference to it.</summary>
    private static bool Changes(Block body, string local)
    {
        var stored = Children.Expressions(body).Select(part => part switch
        {
            Assignment store => store.Target,
            CompoundAssignment store => store.Target,
            Increment store => store.Target,
            _ => null,
        });
        var declared = Children.AllStatements(body).SelectMany(statement => statement switch
        {
            LocalDeclaration { IsStorageReference: true } reference => [reference.Initializer],
            Deconstruction parts => parts.Targets.Select(target => target.Place),
            Delete delete => [delete.Target],
            Pop pop => [pop.Target],
            Push push => [push.Target],
            _ => Enumerable.Empty<Expression?>(),
        });
        return stored.Concat(declared).Where(target => target is not null).SelectMany(target => Children.Expressions(target!)).Any(part => part is LocalReference named && named.Name == local);
    }

    private static bool IsOwned(Expression value) => value.Type is StructType or FixedArrayType && IsOfLocal(value);

    private static bool IsOfLocal(Expression value) => value switch
    {
        LocalReference local => !local.IsStorageReference,
        MemberAccess member => IsOfLocal(member.Target),
        ElementAccess { Target.Type: FixedArrayType } element => IsOfLocal(element.Target),
        _ => false,
    };

    private static bool IsInStorage(Expression place) => place switch
    {
        FieldReference => true,
        MemberAccess member => IsInStorage(member.Target),
        ElementAccess element => IsInStorage(element.Target),
        MappingAccess mapping => IsInStorage(mapping.Target),
        _ => false,
    };

    /// <summary>Whether evaluating it changes nothing.</summary>
    private static bool IsQuiet(Expression value) => Children.Expressions(value).All(part =>
        part is Literal or DefaultValue or LocalReference or LoopCounter or FieldReference or MemberAccess or ElementAccess or MappingAccess or LengthAccess
            or Unary or Binary or Conversion or Conditional or NewStruct or FixedPointCall or TupleExpression or Shared
            or Intrinsic { Kind: not (IntrinsicKind.TrySend or IntrinsicKind.TryCall or IntrinsicKind.TryStaticCall) });
}
