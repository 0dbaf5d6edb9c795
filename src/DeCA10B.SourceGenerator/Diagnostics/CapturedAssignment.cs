using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>A local function assigns what it captures.</summary>
internal static class CapturedAssignment
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1111",
        "A local function assigns what it captures",
        "'{0}' lies outside the local function, which receives a copy of it",
        "return the new value and assign it where the function is called");
}
