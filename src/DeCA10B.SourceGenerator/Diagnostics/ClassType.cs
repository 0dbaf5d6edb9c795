using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Class as a type.</summary>
internal static class ClassType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1237",
        "Class as a type",
        "'{0}' is a class, and a contract holds values",
        "use a struct");
}
