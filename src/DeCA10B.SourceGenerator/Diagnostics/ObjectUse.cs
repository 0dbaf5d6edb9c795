using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Object, boxing, dynamic or nullable.</summary>
internal static class ObjectUse
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1204",
        "Object, boxing, dynamic or nullable",
        "'{0}' needs an object",
        "use a value type of the language");
}
