namespace DeCA10B.Build;

/// <summary>How grave a diagnostic is.</summary>
public enum SolidityDiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Compiled, but suspect.</summary>
    Warning,

    /// <summary>Not compiled.</summary>
    Error,
}

/// <summary>A place in generated Solidity.</summary>
/// <param name="Path">The Solidity file.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in characters.</param>
public readonly record struct SolidityPosition(string Path, int Line, int Column)
{
    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}:{Line}:{Column}");
}

/// <summary>What solc says of a contract, at the C# line it comes from.</summary>
/// <param name="Severity">How grave.</param>
/// <param name="Code">solc's own number behind <c>SOLC</c>, such as <c>SOLC7576</c>; <c>SOLC</c> alone when it has none.</param>
/// <param name="Message">solc's kind of error and its message.</param>
/// <param name="Solidity">Where in the Solidity; null when solc names no place.</param>
/// <param name="CSharp">Where in the C#; null when the Solidity has no line map or no place.</param>
public sealed record SolidityDiagnostic(
    SolidityDiagnosticSeverity Severity, string Code, string Message, SolidityPosition? Solidity, CSharpPosition? CSharp);
