using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Class, interface or delegate in a contract.</summary>
internal static class NestedType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1088",
        "Class, interface or delegate in a contract",
        "'{0}' is a class, interface or delegate inside a contract",
        "declare a struct or enum, or move it out");
}
