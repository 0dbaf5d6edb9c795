using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Statements without those that never run: C# wants a <c>return</c> after <c>Revert</c>, of which solc would warn.</summary>
internal static class Reachable
{
    /// <param name="statements">All of them: a local function may stand behind the end.</param>
    public static IEnumerable<Statement> Of(IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements)
        {
            yield return statement;
            if (Completion.Ends(statement, inner => inner is SwitchExit)) yield break;
        }
    }
}
