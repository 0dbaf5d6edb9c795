using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Time compared for equality.</summary>
internal static class TimestampEquality
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2007",
        "Time compared for equality",
        "The time of a block is compared for equality, and no transaction can rely on one very second",
        "compare with <, <=, > or >=");
}
