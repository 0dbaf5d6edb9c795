using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>What a sweep keeps of a run. Nothing in it depends on the machine, or on what ran beside it.</summary>
public sealed record SweepRow
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The run's id.</summary>
    public required string Id { get; init; }

    /// <summary>The grid's values, in the order of its keys.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many samples were accepted.</summary>
    public required int Contributions { get; init; }

    /// <summary>Seconds of the run at the last event.</summary>
    public required long FinalTime { get; init; }

    /// <summary>The accuracy before the first event, 0 to 1.</summary>
    public required double FirstAccuracy { get; init; }

    /// <summary>The lowest that was measured, 0 to 1.</summary>
    public required double LowestAccuracy { get; init; }

    /// <summary>The accuracy at the end, 0 to 1.</summary>
    public required double FinalAccuracy { get; init; }

    /// <summary>Wei of each agent at the end, in the order of their names; decimal text.</summary>
    public required IReadOnlyList<SweepBalance> Balances { get; init; }

    /// <summary>Wei that the contracts still held at the end; decimal text.</summary>
    public required string HeldByContracts { get; init; }

    /// <summary>Transactions by function, in the order of their names.</summary>
    public required IReadOnlyList<CallCount> Calls { get; init; }

    /// <summary>What is kept of a record.</summary>
    /// <param name="run">The run.</param>
    /// <param name="record">What it left.</param>
    public static SweepRow Of(SweepRun run, RunRecord record) => Of(run.Id, run.Values, record);

    /// <summary>What is kept of a record.</summary>
    /// <param name="id">The run's id.</param>
    /// <param name="values">The grid's values.</param>
    /// <param name="record">What it left.</param>
    public static SweepRow Of(string id, IReadOnlyList<string> values, RunRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var last = record.Balances.GroupBy(point => point.Agent, StringComparer.Ordinal).ToDictionary(points => points.Key, points => points.Last().Wei, StringComparer.Ordinal);
        return new()
        {
            Id = id,
            Values = values,
            Seed = record.Seed,
            Contributions = record.Contributions,
            FinalTime = record.Balances.Count == 0 ? 0 : record.Balances[^1].Time,
            FirstAccuracy = record.Accuracies[0].Accuracy,
            LowestAccuracy = record.Accuracies.Min(point => point.Accuracy),
            FinalAccuracy = record.Accuracies[^1].Accuracy,
            Balances = [.. record.Agents.OrderBy(agent => agent.Name, StringComparer.Ordinal).Select(agent => new SweepBalance(agent.Name, Text(last[agent.Name])))],
            HeldByContracts = Text(record.HeldByContracts),
            Calls = [.. record.Calls.OrderBy(call => call.Kind, StringComparer.Ordinal)],
        };
    }

    /// <summary>The row as one line of JSON, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads what <see cref="ToJson"/> writes.</summary>
    /// <param name="json">A line.</param>
    /// <returns>The row; null when the text is none.</returns>
    public static SweepRow? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<SweepRow>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Text(UInt256 wei) => wei.ToString(null, CultureInfo.InvariantCulture);
}

/// <summary>The balance of an agent at the end.</summary>
/// <param name="Agent">Its name.</param>
/// <param name="Wei">Decimal text.</param>
public sealed record SweepBalance(string Agent, string Wei);
