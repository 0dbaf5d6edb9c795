using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Security;

[Flags]
internal enum Sources
{
    None = 0,

    /// <summary>The caller, or what is kept under his address.</summary>
    Sender = 1,

    /// <summary>What he sent along.</summary>
    Value = 2,

    /// <summary>Whatever a caller likes to pass.</summary>
    Parameter = 4,

    Storage = 8,

    /// <summary>The time of the block.</summary>
    Time = 16,

    Balance = 32,
}

/// <summary>Where values come from, in one call of a function: through locals, and into the functions it calls.</summary>
internal sealed class Provenance
{
    private readonly ReviewedContract contract;
    private readonly Dictionary<string, Sources> locals = new(StringComparer.Ordinal);
    private readonly int depth;

    private Provenance(ReviewedContract contract, ReviewedFunction function, IReadOnlyList<Sources>? arguments, int depth)
    {
        (this.contract, this.depth) = (contract, depth);
        for (var i = 0; i < function.Model.Parameters.Count; i++)
            locals[function.Model.Parameters[i].Name] = arguments is null ? Sources.Parameter : i < arguments.Count ? arguments[i] : Sources.None;
        // Twice: a loop may carry a value back to an earlier line.
        for (var round = 0; round < 2; round++) Assign(function);
    }

    /// <summary>As a transaction calls it.</summary>
    public static Provenance Of(ReviewedContract contract, ReviewedFunction function) => new(contract, function, null, 0);

    /// <summary>As a call inside the contract calls it.</summary>
    public Provenance Into(InternalCall call, ReviewedFunction callee) => new(contract, callee, [.. call.Arguments.Select(Of)], depth + 1);

    public Sources Of(Expression expression) => expression switch
    {
        Intrinsic { Kind: IntrinsicKind.MessageSender } => Sources.Sender,
        Intrinsic { Kind: IntrinsicKind.MessageValue } => Sources.Value,
        Intrinsic { Kind: IntrinsicKind.BlockTimestamp } => Sources.Time,
        Intrinsic { Kind: IntrinsicKind.BalanceOf } intrinsic => Sources.Balance | All(intrinsic.Arguments),
        LocalReference local => locals.TryGetValue(local.Name, out var sources) ? sources : Sources.None,
        FieldReference => Sources.Storage,
        // Which branch it is does not make the value the condition's.
        Conditional conditional => Of(conditional.WhenTrue) | Of(conditional.WhenFalse),
        InternalCall call => OfCall(call),
        // The key says whose value it is.
        _ => All(Children.Of(expression)),
    };

    private Sources OfCall(InternalCall call)
    {
        if (depth > 6 || contract.Callee(call) is not { Model.Body: not null } callee) return All(call.Arguments);
        var inner = Into(call, callee);
        return callee.Statements.OfType<Return>().Where(exit => exit.Value is not null).Aggregate(Sources.None, (all, exit) => all | inner.Of(exit.Value!));
    }

    private void Assign(ReviewedFunction function)
    {
        foreach (var statement in function.Statements)
        {
            if (statement is LocalDeclaration { Initializer: { } value } local) Add(local.Name, Of(value));
            if (statement is ForEach loop) Add(loop.Element, Of(loop.Collection));
            if (statement is not Deconstruction parts) continue;
            foreach (var target in parts.Targets)
                if ((target.NewLocal ?? (target.Place as LocalReference)?.Name) is { } name) Add(name, Of(parts.Value));
        }

        foreach (var expression in function.Expressions)
        {
            if (expression is Assignment { Target: LocalReference target } assignment) Add(target.Name, Of(assignment.Value));
            if (expression is CompoundAssignment { Target: LocalReference changed } compound) Add(changed.Name, Of(compound.Value));
        }
    }

    private void Add(string local, Sources sources) => locals[local] = locals.TryGetValue(local, out var known) ? known | sources : sources;

    private Sources All(IEnumerable<Expression> expressions) => expressions.Aggregate(Sources.None, (all, expression) => all | Of(expression));
}
