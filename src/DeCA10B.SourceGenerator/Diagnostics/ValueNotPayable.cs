using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Msg.Value in a function that takes none.</summary>
internal static class ValueNotPayable
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1301",
        "Msg.Value in a function that takes none",
        "'{0}' reads Msg.Value but is not [Payable], so a call with value reverts before",
        "mark it [Payable]");
}
