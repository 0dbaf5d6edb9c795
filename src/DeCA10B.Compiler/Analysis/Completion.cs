using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>What never runs because of what stands before it; solc warns of such code, C# does not.</summary>
public static class Completion
{
    /// <summary>Whether nothing runs after the statement in its block.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="isExit">What else leaves the block, of a pass that has statements of its own.</param>
    public static bool Ends(Statement statement, Func<Statement, bool>? isExit = null) => statement switch
    {
        Return or Revert or Break or Continue => true,
        Block block => block.Statements.Any(inner => Ends(inner, isExit)),
        If { Else: { } other } branch => Ends(branch.Then, isExit) && Ends(other, isExit),
        _ => isExit?.Invoke(statement) ?? false,
    };

    /// <summary>Whether a loop with this body never comes to what stands between two turns.</summary>
    public static bool TurnsOnce(Statement body) => Ends(body) && !Children.AllStatements(body).Any(statement => statement is Continue);
}
