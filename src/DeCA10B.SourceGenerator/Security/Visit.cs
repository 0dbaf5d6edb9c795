using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A function in the course of one call from outside: with the values that its caller gives it.</summary>
/// <param name="At">The call in the visited function of this class that leads there; null for the function itself.</param>
internal sealed record Visit(ReviewedFunction Function, Provenance Sources, InternalCall? At)
{
    /// <summary>A function and all that it runs, each call by itself.</summary>
    public static IEnumerable<Visit> Of(ReviewedContract contract, ReviewedFunction entry) => From(contract, new(entry, Provenance.Of(contract, entry), null), 0);

    private static IEnumerable<Visit> From(ReviewedContract contract, Visit visit, int depth)
    {
        yield return visit;
        if (depth > 6) yield break;
        foreach (var call in visit.Function.Expressions.OfType<InternalCall>())
        {
            if (contract.Callee(call) is not { Model.Body: not null } callee) continue;
            // A base's lines are not this class's: the call that leads to them is.
            var at = callee.Contract == contract.Model.FullName ? null : visit.At ?? call;
            foreach (var inner in From(contract, new(callee, visit.Sources.Into(call, callee), at), depth + 1)) yield return inner;
        }
    }

    /// <summary>The place to report for a node of the function, seen from a class.</summary>
    public Microsoft.CodeAnalysis.Location? PlaceOf(object node, ReviewedFunction entry) => At is null ? Function.PlaceOf(node) : entry.SyntaxOf(At)?.GetLocation() ?? entry.NamePlace;
}
