using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>A function of a contract or of a base.</summary>
internal readonly record struct FunctionId(string Contract, string Key);

/// <summary>A call with its place; no place when the caller is in another assembly.</summary>
internal sealed record Edge(FunctionId Callee, Location? Location);

/// <summary>Who calls whom, seen from one contract: a virtual call ends at the most derived override.</summary>
internal sealed class CallGraph
{
    private readonly Dictionary<FunctionId, List<Edge>> edges = [];
    private readonly List<(string Contract, string Key, bool IsOverride)> functions = [];
    private readonly List<string> lineage = [];
    private readonly HashSet<string> libraries = new(StringComparer.Ordinal);

    public CallGraph(FrontendSession session, INamedTypeSymbol contract, CancellationToken cancellation)
    {
        var levels = FrontendSession.Lineage(contract).ToArray();
        foreach (var level in levels)
        {
            lineage.Add(Naming.ModelName(level));
            AddFunctions(session, level, cancellation);
        }

        foreach (var level in levels) AddCalls(session, level, cancellation);
    }

    public IReadOnlyList<Edge> CallsOf(FunctionId function) => edges.TryGetValue(function, out var calls) ? calls : [];

    private void AddFunctions(FrontendSession session, INamedTypeSymbol level, CancellationToken cancellation)
    {
        var name = Naming.ModelName(level);
        if (!session.IsInSource(level))
        {
            foreach (var function in session.Referenced.Find<ContractModel>(name)?.Functions ?? []) functions.Add((name, function.Key, function.IsOverride));
            return;
        }

        foreach (var facts in session.Translate(level, cancellation).Facts) functions.Add((name, facts.Key, facts.Symbol.IsOverride));
    }

    private void AddCalls(FrontendSession session, INamedTypeSymbol level, CancellationToken cancellation)
    {
        var name = Naming.ModelName(level);
        if (session.IsInSource(level))
        {
            foreach (var facts in session.Translate(level, cancellation).Facts)
                foreach (var call in facts.Calls) AddCall(session, name, facts.Key, call, cancellation);
            return;
        }

        foreach (var function in session.Referenced.Find<ContractModel>(name)?.Functions ?? [])
            foreach (var call in CallsIn(function.Body)) Add(new(name, function.Key), call.Contract, call.FunctionKey, call.IsBase, null);
    }

    private void AddCall(FrontendSession session, string caller, string key, Call call, CancellationToken cancellation)
    {
        Add(new(caller, key), call.Contract, call.Key, call.IsBase || call.Library is not null, call.Location);
        // One library may call another that calls it back.
        if (call.Library is not { } library || !session.IsInSource(library) || !libraries.Add(call.Contract)) return;
        foreach (var facts in session.Translate(library, cancellation).Facts)
            foreach (var next in facts.Calls) AddCall(session, call.Contract, facts.Key, next, cancellation);
    }

    private void Add(FunctionId caller, string contract, string key, bool isBase, Location? location)
    {
        if (!edges.TryGetValue(caller, out var calls)) edges[caller] = calls = [];
        calls.Add(new(isBase ? new(contract, key) : Resolve(contract, key), location));
    }

    /// <summary>The override nearest to the contract at hand, or the function itself.</summary>
    private FunctionId Resolve(string contract, string key)
    {
        foreach (var level in lineage)
        {
            if (level == contract) break;
            if (functions.Contains((level, key, true))) return new(level, key);
        }

        return new(contract, key);
    }

    private static IEnumerable<InternalCall> CallsIn(Statement? statement)
    {
        if (statement is null) yield break;
        foreach (var expression in Children.ExpressionsOf(statement).SelectMany(WithParts))
            if (expression is InternalCall call) yield return call;
        foreach (var call in Children.StatementsOf(statement).SelectMany(CallsIn)) yield return call;
    }

    private static IEnumerable<Expression> WithParts(Expression expression) => Children.Of(expression).SelectMany(WithParts).Prepend(expression);
}
