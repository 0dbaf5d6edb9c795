using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>A function that reaches itself through calls, also through overrides.</summary>
internal static class RecursionCheck
{
    public static IEnumerable<Finding> Run(CallGraph graph, string contract, IEnumerable<FunctionFacts> functions)
    {
        foreach (var facts in functions)
        {
            var start = new FunctionId(contract, facts.Key);
            foreach (var edge in graph.CallsOf(start))
            {
                if (edge.Location is null || !Reaches(graph, edge.Callee, start)) continue;
                var through = edge.Callee == start ? "" : " through '" + edge.Callee.Key.Split('(')[0] + "'";
                yield return new Finding(Recursion.Rule, edge.Location, [facts.Symbol.Name, through]);
            }
        }
    }

    private static bool Reaches(CallGraph graph, FunctionId from, FunctionId target)
    {
        var seen = new HashSet<FunctionId>();
        var pending = new Stack<FunctionId>([from]);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (current == target) return true;
            if (!seen.Add(current)) continue;
            foreach (var edge in graph.CallsOf(current)) pending.Push(edge.Callee);
        }

        return false;
    }
}
