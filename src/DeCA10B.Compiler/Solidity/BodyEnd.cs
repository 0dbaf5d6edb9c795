using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Whether solc sees that a body never falls through at its end. C# has made sure of it; solc takes every loop for one that may end.</summary>
internal static class BodyEnd
{
    public static bool IsUnreachable(Statement statement) => statement switch
    {
        Return or Revert => true,
        Block block => block.Statements.Count > 0 && IsUnreachable(block.Statements[block.Statements.Count - 1]),
        If { Else: { } otherwise } branch => IsUnreachable(branch.Then) && IsUnreachable(otherwise),
        While { IsDoWhile: true } loop => IsUnreachable(loop.Body),
        _ => false,
    };
}
