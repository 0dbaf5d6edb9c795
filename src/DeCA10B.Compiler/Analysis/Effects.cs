using System.Collections.Immutable;

namespace DeCA10B.Compiler.Analysis;

/// <summary>What evaluating something may read, write and fail with.</summary>
/// <remarks>A place is <c>local:name</c>, <c>field:contract.name</c>, <c>memory</c>, <c>environment</c>, <c>log</c> or <see cref="AnyState"/>.</remarks>
public sealed record Effects(ImmutableHashSet<string> Reads, ImmutableHashSet<string> Writes, ImmutableHashSet<string> Failures)
{
    /// <summary>All storage, balances and other contracts.</summary>
    public const string AnyState = "*";

    /// <summary>What lies in memory arrays.</summary>
    public const string Memory = "memory";

    public const string Environment = "environment";

    /// <summary>Code of this contract and others: an immutable.</summary>
    public const string Code = "code";

    public const string Log = "log";

    public const string Overflow = "0x11";
    public const string DivisionByZero = "0x12";
    public const string OutOfRange = "0x32";
    public const string AnyFailure = "any";

    public static readonly Effects None = new([], [], []);

    public static string Local(string name) => "local:" + name;

    public static string Field(string contract, string name) => "field:" + contract + "." + name;

    public static Effects Reading(string place) => None with { Reads = [place] };

    public static Effects Writing(string place) => None with { Writes = [place] };

    public static Effects Failing(string code) => None with { Failures = [code] };

    public Effects With(Effects other) =>
        ReferenceEquals(other, None) ? this : ReferenceEquals(this, None) ? other
        : new(Reads.Union(other.Reads), Writes.Union(other.Writes), Failures.Union(other.Failures));

    public bool IsPure => Reads.IsEmpty && Writes.IsEmpty && Failures.IsEmpty;

    /// <summary>Whether running either first gives the same values, writes and failure.</summary>
    public bool CommutesWith(Effects other) =>
        !Overlap(Writes, other.Reads) && !Overlap(Reads, other.Writes) && !Overlap(Writes, other.Writes) && !FailDifferently(other);

    /// <summary>Without what a caller cannot see.</summary>
    public Effects WithoutLocals() =>
        new(Reads.Where(IsVisible).ToImmutableHashSet(), Writes.Where(IsVisible).ToImmutableHashSet(), Failures);

    private static bool IsVisible(string place) => !place.StartsWith("local:", StringComparison.Ordinal);

    private static bool Overlap(ImmutableHashSet<string> left, ImmutableHashSet<string> right)
    {
        if (left.Overlaps(right)) return true;
        return (left.Contains(AnyState) && right.Any(IsState)) || (right.Contains(AnyState) && left.Any(IsState));
    }

    private static bool IsState(string place) =>
        place is AnyState or Log || place.StartsWith("field:", StringComparison.Ordinal);

    private bool FailDifferently(Effects other)
    {
        if (Failures.IsEmpty || other.Failures.IsEmpty) return false;
        var single = Failures.Count == 1 && other.Failures.Count == 1 && !Failures.Contains(AnyFailure);
        return !single || !Failures.SetEquals(other.Failures);
    }
}
