using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>A constructor that reaches a virtual function would run code of a contract whose fields C# has initialised and Solidity may not have.</summary>
internal static class ConstructionCheck
{
    public static IEnumerable<Finding> Run(CallGraph graph, INamedTypeSymbol contract, IReadOnlyList<FunctionFacts> functions)
    {
        if (contract.IsSealed || functions.FirstOrDefault(facts => facts.Key == ".ctor") is not { } constructor) yield break;
        foreach (var edge in graph.CallsOf(new(Naming.FullName(contract), constructor.Key)))
            if (edge.Location is not null && FirstVirtual(graph, contract, edge.Callee) is { } found)
                yield return new Finding(VirtualCallInConstructor.Rule, edge.Location, [found]);
    }

    private static string? FirstVirtual(CallGraph graph, INamedTypeSymbol contract, FunctionId from)
    {
        var seen = new HashSet<FunctionId>();
        var pending = new Stack<FunctionId>([from]);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (!seen.Add(current)) continue;
            if (IsVirtual(contract, current)) return current.Key.Split('(')[0];
            foreach (var edge in graph.CallsOf(current)) pending.Push(edge.Callee);
        }

        return null;
    }

    private static bool IsVirtual(INamedTypeSymbol contract, FunctionId function) =>
        FrontendSession.Lineage(contract).Where(level => Naming.FullName(level) == function.Contract)
            .SelectMany(level => level.GetMembers(function.Key.Split('(')[0]))
            .Any(member => (member.IsVirtual || member.IsAbstract || (member.IsOverride && !member.IsSealed))
                && (member is IPropertySymbol property ? Naming.Key(property) : member is IMethodSymbol method ? Naming.Key(method) : "") == function.Key);
}
