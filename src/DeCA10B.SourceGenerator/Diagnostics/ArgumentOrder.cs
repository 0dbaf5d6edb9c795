using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Order differs from the declaration.</summary>
internal static class ArgumentOrder
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1210",
        "Order differs from the declaration",
        "{0} are not in the order of the declaration, so they would run in another order on a chain",
        "write them in the order of the declaration");
}
