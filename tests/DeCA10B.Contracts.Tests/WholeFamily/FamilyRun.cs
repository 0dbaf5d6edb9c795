using System.Diagnostics;
using System.Globalization;
using System.Text;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>One run of random calls over all stages, natively against an EVM, and what was counted.</summary>
sealed class FamilyRun(IReadOnlyList<FamilyStage> stages)
{
    sealed record Tally(int Calls, int Succeeded, int Writes, int WritesSucceeded);

    readonly SortedDictionary<string, Tally> contracts = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, bool> functions = new(StringComparer.Ordinal);
    readonly StringBuilder byStage = new();
    TimeSpan elapsed;
    string seedText = "";

    /// <summary>Calls compared, not counting mined ones again.</summary>
    public int Calls { get; private set; }

    public int Sequences { get; private set; }

    public int MinedSequences { get; private set; }

    /// <summary>Makes as many calls as wanted or a few more, about equally many on each stage.</summary>
    /// <param name="calls">The least number of calls.</param>
    /// <param name="seed">The seed of the first stage; the others' follow it.</param>
    public async Task PlayAsync(int calls, ulong seed)
    {
        seedText = seed.ToString("x", CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        // The length of a sequence is random: what is missing after all stages, the first ones make more.
        for (var index = 0; index < stages.Count || Calls < calls; index++)
        {
            var stage = stages[index % stages.Count];
            var wanted = Math.Max(0, calls - Calls) / Math.Max(1, stages.Count - index);
            var own = Environment.GetEnvironmentVariable(EquivalenceCheck.SeedVariable) is { Length: > 0 } ? null : (seed + (ulong)index).ToString("x", CultureInfo.InvariantCulture);
            try
            {
                Count(stage, await stage.Check.CheckAsync(Math.Max(2, wanted / stage.MeanLength), own));
            }
            catch (EquivalenceException exception)
            {
                throw new EquivalenceException($"{stage.Name}: {exception.Message}");
            }
        }

        elapsed = watch.Elapsed;
    }

    /// <summary>The contracts of which less than a third of the calls succeeded.</summary>
    public IEnumerable<string> SeldomSucceeding => contracts.Where(pair => pair.Value.Succeeded * 3 < pair.Value.Calls).Select(pair => pair.Key);

    /// <summary>The functions that never succeeded, by contract: a few are rare in each.</summary>
    IEnumerable<string> NeverSucceeding => functions.Where(pair => !pair.Value).Select(pair => pair.Key);

    /// <summary>Those that succeeded in no contract that has them.</summary>
    public IEnumerable<string> NeverSucceedingAnywhere => functions.GroupBy(pair => pair.Key[pair.Key.IndexOf('.', StringComparison.Ordinal)..]).Where(group => group.All(pair => !pair.Value)).Select(group => group.Key[1..]);

    void Count(FamilyStage stage, EquivalenceReport report)
    {
        (Calls, Sequences, MinedSequences) = (Calls + report.Calls, Sequences + report.Sequences, MinedSequences + report.MinedSequences);
        // What one stage does is looked into function by function.
        if (stages.Count == 1) byStage.Append(report);
        byStage.Append(CultureInfo.InvariantCulture, $"  {stage.Name,-44} {report.Calls,8} {report.Sequences,6} {Percent(report.Succeeded, report.Calls)}  seed {report.Seed}\n");
        foreach (var (contract, function) in stage.Functions) functions.TryAdd($"{contract}.{function.Signature}", false);
        foreach (var (name, statistics) in report.Functions)
        {
            var contract = name[..name.IndexOf('.', StringComparison.Ordinal)];
            var function = stage.Functions.FirstOrDefault(item => $"{item.Contract}.{item.Function.Signature}" == name).Function;
            var writes = function is { IsView: false };
            var before = contracts.GetValueOrDefault(contract, new(0, 0, 0, 0));
            contracts[contract] = new(
                before.Calls + statistics.Calls, before.Succeeded + statistics.Succeeded,
                before.Writes + (writes ? statistics.Calls : 0), before.WritesSucceeded + (writes ? statistics.Succeeded : 0));
            if (function is not null && statistics.Succeeded > 0) functions[name] = true;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        var succeeded = contracts.Values.Sum(tally => tally.Succeeded);
        text.Append(CultureInfo.InvariantCulture, $"{Calls} calls in {Sequences} sequences over {stages.Count} stages and {contracts.Count} contracts, {MinedSequences} sequences mined too; ");
        text.Append(CultureInfo.InvariantCulture, $"{Percent(succeeded, Calls)} succeeded; {elapsed.TotalSeconds:0} s; seed {seedText}\n\ncontract: calls, succeeded; that write, succeeded\n");
        foreach (var (name, tally) in contracts)
            text.Append(CultureInfo.InvariantCulture, $"  {name,-44} {tally.Calls,8} {Percent(tally.Succeeded, tally.Calls)} {tally.Writes,8} {Percent(tally.WritesSucceeded, tally.Writes)}\n");
        text.Append("\nstage: calls, sequences, succeeded\n").Append(byStage);
        text.Append("\nnever succeeded: ").AppendJoin(", ", NeverSucceeding).Append('\n');
        return text.ToString();
    }

    static string Percent(int part, int whole) => whole == 0 ? "      -" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole,5:0.0} %");
}
