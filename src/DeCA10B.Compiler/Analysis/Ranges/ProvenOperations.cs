using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

/// <summary>The checked operations of one statement, and whether none of them can overflow.</summary>
internal sealed class ProvenOperations
{
    private readonly SortedDictionary<string, Interval> results = new(StringComparer.Ordinal);
    private readonly List<string> orders = [];

    /// <summary>Whether any was found and all are proven.</summary>
    public bool AreProven { get; private set; } = true;

    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether a comparison that dominates it proves one: the author checked it himself.</summary>
    public bool HasOrder => orders.Count > 0;

    /// <summary>One that cannot be judged.</summary>
    public void Reject() => AreProven = IsEmpty = false;

    public void Add(IntegerType type, Interval exact, (string Lower, string Upper)? order)
    {
        IsEmpty = false;
        if (!Interval.Of(type).Contains(exact))
        {
            AreProven = false;
            return;
        }

        if (order is { } known)
        {
            orders.Add($"{{{known.Lower}}} <= {{{known.Upper}}}");
            return;
        }

        var name = (type.IsSigned ? "int" : "uint") + type.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture);
        results[name] = results.TryGetValue(name, out var before) ? before.Hull(exact) : exact;
    }

    /// <summary>The proof in words; a local's name stands in braces.</summary>
    public string Proof() =>
        string.Join(", ", orders.Distinct().Concat(results.Select(item => $"within {item.Value}"))) + ": no overflow" + (results.Count > 0 ? " of " + string.Join(", ", results.Keys) : "");
}
