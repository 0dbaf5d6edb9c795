namespace DeCA10B.Compiler.FixedPoint;

/// <summary>The functions of a fixed-point format that exist in both lives, with what they can fail with: panic codes, and the error outside of their domain.</summary>
public static class FixedPointFunctions
{
    /// <summary>The number behind an integer: no operation at all.</summary>
    public const string FromRaw = "FromRaw";

    /// <summary>The integer behind a number: no operation at all.</summary>
    public const string Raw = "Raw";

    /// <summary>The number of an integer.</summary>
    public const string FromInteger = "FromInteger";

    /// <summary>The sum of products of two arrays.</summary>
    public const string Dot = "Dot";

    /// <summary>The failure of a function that has no value there.</summary>
    public const string OutsideDomain = "OutsideDomain";

    private const string Overflow = "0x11";
    private const string DivisionByZero = "0x12";
    private const string OutOfRange = "0x32";

    private static readonly Dictionary<string, string[]> Failures = new(StringComparer.Ordinal)
    {
        [FromRaw] = [],
        [Raw] = [],
        [FromInteger] = [Overflow],
        ["ToIntegerDown"] = [],
        ["ToIntegerUp"] = [],
        ["ToIntegerTowardZero"] = [],
        ["ToIntegerNearest"] = [],
        ["MultiplyDown"] = [Overflow],
        ["MultiplyUp"] = [Overflow],
        ["MultiplyTowardZero"] = [Overflow],
        ["MultiplyNearest"] = [Overflow],
        ["MultiplyInteger"] = [Overflow],
        ["DivideDown"] = [Overflow, DivisionByZero],
        ["DivideUp"] = [Overflow, DivisionByZero],
        ["DivideTowardZero"] = [Overflow, DivisionByZero],
        ["DivideNearest"] = [Overflow, DivisionByZero],
        ["MultiplyDivideDown"] = [Overflow, DivisionByZero],
        ["MultiplyDivideUp"] = [Overflow, DivisionByZero],
        ["MultiplyDivideTowardZero"] = [Overflow, DivisionByZero],
        ["MultiplyDivideNearest"] = [Overflow, DivisionByZero],
        [Dot] = [OutOfRange, Overflow],
        ["Abs"] = [Overflow],
        ["Min"] = [],
        ["Max"] = [],
        ["Sqrt"] = [OutsideDomain],
        ["Exp"] = [Overflow],
        ["Ln"] = [OutsideDomain],
        ["Log2"] = [OutsideDomain],
        ["Pow"] = [OutsideDomain, Overflow, DivisionByZero],
    };

    /// <summary>All of them, by their C# names.</summary>
    public static IEnumerable<string> All => Failures.Keys;

    /// <summary>Whether it is one.</summary>
    public static bool Contains(string name) => Failures.ContainsKey(name);

    /// <summary>What it can fail with.</summary>
    public static IReadOnlyList<string> FailuresOf(string name) => Failures[name];

    /// <summary>What an operator can fail with: a division in two ways.</summary>
    public static IReadOnlyList<string> FailuresOfOperator(bool isDivision) => isDivision ? [Overflow, DivisionByZero] : [Overflow];
}
