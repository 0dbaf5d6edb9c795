using System.Globalization;
using System.Text;

namespace DeCA10B.Testing;

/// <summary>How often a function was called, and how that ended.</summary>
/// <param name="Calls">Calls.</param>
/// <param name="Succeeded">Those that did not revert.</param>
/// <param name="Reverts">The others by their error.</param>
public sealed record FunctionStatistics(int Calls, int Succeeded, IReadOnlyDictionary<string, int> Reverts);

/// <summary>What a check without a difference has seen. Its text is a table.</summary>
public sealed class EquivalenceReport
{
    readonly SortedDictionary<string, (int Calls, int Succeeded, SortedDictionary<string, int> Reverts)> functions = new(StringComparer.Ordinal);

    internal EquivalenceReport(string seed) => Seed = seed;

    /// <summary>What repeats the run.</summary>
    public string Seed { get; }

    /// <summary>Sequences compared.</summary>
    public int Sequences { get; private set; }

    /// <summary>Those that were mined as well.</summary>
    public int MinedSequences { get; internal set; }

    /// <summary>Calls compared, not counting mined ones again.</summary>
    public int Calls { get; private set; }

    /// <summary>Calls that did not revert.</summary>
    public int Succeeded { get; private set; }

    /// <summary>Time taken.</summary>
    public TimeSpan Elapsed { get; internal set; }

    /// <summary>By contract and function.</summary>
    public IReadOnlyDictionary<string, FunctionStatistics> Functions =>
        functions.ToDictionary(pair => pair.Key, pair => new FunctionStatistics(pair.Value.Calls, pair.Value.Succeeded, pair.Value.Reverts));

    internal void Count(IReadOnlyList<PerformedCall> calls, OutcomeText text)
    {
        Sequences++;
        foreach (var (call, _, outcome) in calls)
        {
            var (count, succeeded, reverts) = functions.GetValueOrDefault(call.Name, (0, 0, new(StringComparer.Ordinal)));
            if (!outcome.Succeeded)
            {
                var error = text.ErrorNameOf(outcome.Data);
                reverts[error] = reverts.GetValueOrDefault(error) + 1;
            }

            functions[call.Name] = (count + 1, succeeded + (outcome.Succeeded ? 1 : 0), reverts);
            Calls++;
            Succeeded += outcome.Succeeded ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        var rate = Elapsed > TimeSpan.Zero ? Calls / Elapsed.TotalSeconds : 0;
        Line($"{Calls} calls in {Sequences} sequences, {MinedSequences} of them mined too; {Percent(Succeeded, Calls)} succeeded; {rate:0} calls/s; seed {Seed}");
        foreach (var (name, (calls, succeeded, reverts)) in functions)
            Line($"  {name,-60} {calls,8} {Percent(succeeded, calls),7}  {string.Join(", ", reverts.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}"))}");
        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    static string Percent(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
