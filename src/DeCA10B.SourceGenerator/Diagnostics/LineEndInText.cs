using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>A verbatim or raw string over several lines.</summary>
internal static class LineEndInText
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1305",
        "A string holds the line ends of its file",
        "This string has the line ends of its file, which differ from one check-out to the next",
        "write it on one line with \\n where a line ends");
}
