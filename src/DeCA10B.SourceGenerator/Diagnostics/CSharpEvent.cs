using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Event of C#.</summary>
internal static class CSharpEvent
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1083",
        "Event of C#",
        "'{0}' is an event of C#, which needs delegates",
        "declare a readonly partial record struct that implements IEvent, and Emit it");
}
