using System.Collections.Immutable;
using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A call in source. By identity.</summary>
internal sealed class CallSite(ReviewedFunction function, Expression node)
{
    public ReviewedFunction Function => function;

    public Expression Node => node;
}

/// <summary>What running a function does: the calls that may have happened, the first state it may write, and writes after calls.</summary>
internal sealed record OrderSummary(ImmutableHashSet<CallSite> Calls, string? Written, ImmutableList<(CallSite Call, string Written)> Violations)
{
    public static readonly OrderSummary Nothing = new([], null, []);
}

/// <summary>Follows the paths of functions and notes which calls come before which writes.</summary>
internal sealed class CallOrder(ReviewedContract contract)
{
    private readonly Dictionary<ReviewedFunction, OrderSummary> known = [];
    private readonly Dictionary<object, CallSite> sites = new(Identity.Instance);

    private ReviewedContract Contract => contract;

    public OrderSummary Of(ReviewedFunction function)
    {
        if (known.TryGetValue(function, out var summary)) return summary;
        // Recursion is denied elsewhere; it must end here.
        known[function] = OrderSummary.Nothing;
        summary = function.Model.Body is { } body ? new Path(this, function).Follow(body) : OrderSummary.Nothing;
        // A guarded function cannot be entered again, so what it writes late is not seen half done.
        if (function.Model.IsNonReentrant) summary = summary with { Violations = [] };
        return known[function] = summary;
    }

    private CallSite SiteOf(ReviewedFunction function, Expression node)
    {
        if (!sites.TryGetValue(node, out var site)) sites[node] = site = new(function, node);
        return site;
    }

    /// <summary>One body, walked in the order in which it runs.</summary>
    private sealed class Path(CallOrder owner, ReviewedFunction function)
    {
        private readonly ImmutableList<(CallSite, string)>.Builder violations = ImmutableList.CreateBuilder<(CallSite, string)>();
        private ImmutableHashSet<CallSite> all = [];
        private string? written;

        // The calls that may have happened before this point; null where nothing gets to.
        private ImmutableHashSet<CallSite>? before = [];
        private ImmutableHashSet<CallSite>? left;

        public OrderSummary Follow(Statement body)
        {
            Visit(body);
            return new(all, written, violations.ToImmutable());
        }

        private void Visit(Statement? statement)
        {
            if (statement is null || before is null) return;
            switch (statement)
            {
                case If branch:
                    Visit(branch.Condition);
                    Fork(() => Visit(branch.Then), () => Visit(branch.Else));
                    break;
                case While loop:
                    Loop(() => { if (loop.IsDoWhile) Visit(loop.Body); Visit(loop.Condition); if (!loop.IsDoWhile) Visit(loop.Body); });
                    break;
                case For loop:
                    foreach (var start in loop.Initializers) Visit(start);
                    Loop(() => { Visit(loop.Condition); Visit(loop.Body); foreach (var step in loop.Increments) Visit(step); });
                    break;
                case ForEach loop:
                    Visit(loop.Collection);
                    Loop(() => Visit(loop.Body));
                    break;
                case Break or Continue:
                    left = Join(left, before);
                    before = null;
                    break;
                case Return or Revert:
                    Plain(statement);
                    before = null;
                    break;
                case Block:
                    foreach (var inner in Children.StatementsOf(statement)) Visit(inner);
                    break;
                default:
                    Plain(statement);
                    Fork([.. Children.StatementsOf(statement).Select(inner => (Action)(() => Visit(inner))), () => { }]);
                    break;
            }
        }

        /// <summary>The expressions of a statement, then what it writes itself.</summary>
        private void Plain(Statement statement)
        {
            foreach (var expression in Children.ExpressionsOf(statement)) Visit(expression);
            foreach (var write in StoragePlaces.WritesOf(owner.Contract, statement)) Write(write.Name);
        }

        private void Visit(Expression? expression)
        {
            if (expression is null) return;
            if (expression is Conditional conditional)
            {
                Visit(conditional.Condition);
                Fork(() => Visit(conditional.WhenTrue), () => Visit(conditional.WhenFalse));
                return;
            }

            if (expression is Sequence sequence)
            {
                foreach (var statement in sequence.Before) Visit(statement);
                Visit(sequence.Value);
                return;
            }

            foreach (var part in Children.Of(expression)) Visit(part);
            if (MessageCalls.CanComeBack(owner.Contract, expression)) Call([owner.SiteOf(function, expression)]);
            if (expression is InternalCall call && owner.Contract.Callee(call) is { } callee) Enter(call, callee);
            if (StoragePlaces.WriteOf(owner.Contract, expression) is { } write) Write(write.Name);
        }

        private void Enter(InternalCall call, ReviewedFunction callee)
        {
            var summary = owner.Of(callee);
            if (summary.Written is { } name) Write(name);
            violations.AddRange(summary.Violations);
            // Calls in a base are blamed on the line of this contract that leads there.
            Call(callee.Contract == function.Contract ? summary.Calls : summary.Calls.IsEmpty ? [] : [owner.SiteOf(function, call)]);
        }

        private void Call(ImmutableHashSet<CallSite> calls)
        {
            all = all.Union(calls);
            before = before?.Union(calls);
        }

        private void Write(string name)
        {
            written ??= name;
            foreach (var call in before ?? []) violations.Add((call, name));
        }

        private void Fork(params Action[] branches)
        {
            var (start, end) = (before, (ImmutableHashSet<CallSite>?)null);
            foreach (var branch in branches)
            {
                before = start;
                branch();
                end = Join(end, before);
            }

            before = end;
        }

        /// <summary>Twice, so that a call at the end of a round stands before a write at the start of the next.</summary>
        private void Loop(Action round)
        {
            var (outer, start) = (left, before);
            left = null;
            for (var i = 0; i < 2; i++)
            {
                round();
                before = Join(Join(before, left), start);
            }

            left = outer;
        }

        private static ImmutableHashSet<CallSite>? Join(ImmutableHashSet<CallSite>? one, ImmutableHashSet<CallSite>? other) => one is null ? other : other is null ? one : one.Union(other);
    }
}
