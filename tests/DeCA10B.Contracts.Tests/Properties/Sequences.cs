using System.Globalization;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>How many random sequences a property is tried on, and with which seeds. <c>DECA10B_SEQUENCES=5000</c> is a long form; <c>DECA10B_SEED</c> repeats one.</summary>
static class Sequences
{
    /// <summary>The seeds of this run, for natively or on an EVM, which takes fewer.</summary>
    public static IEnumerable<int> Seeds(Life life)
    {
        if (Number("DECA10B_SEED") is { } seed) return [seed];
        var wanted = Number("DECA10B_SEQUENCES");
        return Enumerable.Range(1, life == Life.Native ? wanted ?? 60 : Math.Max(1, (wanted ?? 60) / 20));
    }

    static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
}
