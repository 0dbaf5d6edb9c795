using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>Whether a function looks at who calls: a condition that depends on <c>Msg.Sender</c>, there or in what it calls; a guard that an attribute names is called by the body.</summary>
internal sealed class CallerChecks(ReviewedContract contract)
{
    private readonly Dictionary<ReviewedFunction, bool> known = [];

    public bool IsGuarded(ReviewedFunction function)
    {
        if (known.TryGetValue(function, out var guarded)) return guarded;
        return known[function] = contract.Reach(function).Any(reached => Conditions(reached).Any(condition => LooksAtSender(reached, condition)));
    }

    /// <summary>The state variables that decide who may do something: they are compared with the caller, or looked up by him, in a condition.</summary>
    public IEnumerable<string> Authorities() =>
        from function in contract.All
        from condition in Conditions(function)
        where LooksAtSender(function, condition)
        from field in Children.Expressions(condition).OfType<FieldReference>()
        where IsAuthority(field)
        select field.Contract + "." + field.Name;

    /// <summary>The conditions under which a function goes on.</summary>
    public static IEnumerable<Expression> Conditions(ReviewedFunction function) =>
        function.Statements.Select(statement => statement switch { Require require => require.Condition, If branch => branch.Condition, _ => null }).OfType<Expression>()
            .Concat(function.Expressions.OfType<Conditional>().Select(conditional => conditional.Condition));

    private bool LooksAtSender(ReviewedFunction function, Expression condition) =>
        Looked(condition).Any(part => part is Intrinsic { Kind: IntrinsicKind.MessageSender }
            || (part is LocalReference local && IsSender(function, local.Name))
            || (part is InternalCall call && contract.Callee(call) is { } callee && contract.Reach(callee).Any(ReadsSender)));

    /// <summary>The parts of a condition that are looked at. Whether paying somebody worked is no question of who he is.</summary>
    private IEnumerable<Expression> Looked(Expression expression) =>
        MessageCalls.CanComeBack(contract, expression) ? [] : Children.Of(expression).SelectMany(Looked).Prepend(expression);

    /// <summary>Whether a local holds the caller or what is kept under his address.</summary>
    private static bool IsSender(ReviewedFunction function, string name) => function.Statements.OfType<LocalDeclaration>()
        .Any(local => local.Name == name && local.Initializer is { } value && Children.Expressions(value).Any(part => part is Intrinsic { Kind: IntrinsicKind.MessageSender }));

    private static bool ReadsSender(ReviewedFunction function) => function.Expressions.Any(part => part is Intrinsic { Kind: IntrinsicKind.MessageSender });

    /// <summary>An address, or a mapping by address to a yes or no: what a contract knows people by.</summary>
    private static bool IsAuthority(FieldReference field) => field.Type is AddressType or MappingType { Key: AddressType, Value: BoolType or EnumType };
}
