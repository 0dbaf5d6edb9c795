using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>An operation is checked where its block is not, or the other way round.</summary>
internal static class UncheckedExpression
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1214",
        "Overflow checks differ from the block's",
        "This operation is {0}, but the block around it is not",
        "write an unchecked { } block of its own, and build with CheckForOverflowUnderflow");
}
