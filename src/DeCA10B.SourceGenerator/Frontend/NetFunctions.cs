using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Members of .NET that authors reach for first, each with the rule that says what to write instead.</summary>
internal static class NetFunctions
{
    public static DiagnosticDescriptor? RuleOf(ISymbol member) => Naming.FullName(member.ContainingType.OriginalDefinition) switch
    {
        "System.DateTime" or "System.DateTimeOffset" or "System.TimeProvider" or "System.Diagnostics.Stopwatch" => ClockUse.Rule,
        "System.Environment" when member.Name.StartsWith("TickCount", StringComparison.Ordinal) => ClockUse.Rule,
        "System.Console" or "System.Diagnostics.Debug" or "System.Diagnostics.Trace" => ConsoleUse.Rule,
        "System.Random" or "System.Security.Cryptography.RandomNumberGenerator" => RandomUse.Rule,
        "System.Guid" when member.Name == "NewGuid" => RandomUse.Rule,
        "System.Math" => UnsupportedTypes.IsFloating((member as IMethodSymbol)?.ReturnType) ? null : MathUse.Rule,
        _ => null,
    };
}
