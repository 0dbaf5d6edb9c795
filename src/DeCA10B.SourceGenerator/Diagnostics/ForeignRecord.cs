using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Event or error from elsewhere.</summary>
internal static class ForeignRecord
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1247",
        "Event or error from elsewhere",
        "This event or error was made elsewhere",
        "create it in place: new {0}(...)");
}
