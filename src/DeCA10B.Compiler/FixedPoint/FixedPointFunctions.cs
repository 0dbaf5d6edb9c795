namespace DeCA10B.Compiler.FixedPoint;

/// <summary>The functions of a fixed-point format that exist in both lives, with the panic codes that they can fail with.</summary>
public static class FixedPointFunctions
{
    /// <summary>The number behind an integer: no operation at all.</summary>
    public const string FromRaw = "FromRaw";

    /// <summary>The integer behind a number: no operation at all.</summary>
    public const string Raw = "Raw";

    private const string Overflow = "0x11";
    private const string DivisionByZero = "0x12";

    private static readonly Dictionary<string, string[]> Failures = new(StringComparer.Ordinal)
    {
        [FromRaw] = [],
        [Raw] = [],
    };

    /// <summary>Whether it is one.</summary>
    public static bool Contains(string name) => Failures.ContainsKey(name);

    /// <summary>What it can fail with.</summary>
    public static IReadOnlyList<string> FailuresOf(string name) => Failures[name];

    /// <summary>What an operator can fail with, by its sign.</summary>
    public static IReadOnlyList<string> FailuresOfOperator(string sign) => sign switch
    {
        "/" => [Overflow, DivisionByZero],
        _ => [Overflow],
    };
}
