using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Loop over what strangers can grow.</summary>
internal static class UnboundedLoop
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2003",
        "Loop over what strangers can grow",
        "This loop runs as often as '{0}' says, and anyone can make that larger with '{1}' until the loop costs more gas than a block has",
        "let the caller pass a range, or limit the growth");
}
