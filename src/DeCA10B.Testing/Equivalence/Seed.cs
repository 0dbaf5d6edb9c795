using System.Globalization;
using CsCheck;

namespace DeCA10B.Testing;

/// <summary>Where random choices come from: a run, and within it each sequence by its number, so that one can be repeated alone.</summary>
/// <param name="Run">The run.</param>
/// <param name="Only">The only sequence wanted, or null for all.</param>
readonly record struct Seed(ulong Run, int? Only)
{
    /// <summary>Reads <c>1f2e3d</c> or <c>1f2e3d:17</c>; without any, a new one.</summary>
    /// <exception cref="ArgumentException">It is no seed.</exception>
    public static Seed Parse(string? text)
    {
        text ??= Environment.GetEnvironmentVariable(EquivalenceCheck.SeedVariable);
        if (string.IsNullOrEmpty(text)) return new((ulong)Random.Shared.NextInt64(1L << 40), null);
        var parts = text.Split(':');
        if (parts.Length <= 2 && ulong.TryParse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var run))
        {
            if (parts.Length == 1) return new(run, null);
            if (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var only)) return new(run, only);
        }

        throw new ArgumentException($"{text} is no seed: it is hexadecimal digits, perhaps with :number behind.");
    }

    /// <summary>The random numbers of a sequence.</summary>
    public PCG Of(int sequence) => new((uint)sequence, Run);

    /// <summary>What repeats a sequence.</summary>
    public string Repeating(int sequence) => FormattableString.Invariant($"{Run:x}:{sequence}");

    /// <inheritdoc/>
    public override string ToString() => Only is { } only ? Repeating(only) : Run.ToString("x", CultureInfo.InvariantCulture);
}
