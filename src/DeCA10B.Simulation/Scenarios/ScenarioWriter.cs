using System.Globalization;
using System.Text;

namespace DeCA10B.Simulation.Scenarios;

/// <summary>Writes scenarios as TOML, and the schema of their JSON form, by <see cref="ScenarioKeys"/>.</summary>
internal static class ScenarioWriter
{
    public static string Write(Scenario scenario)
    {
        var text = new StringBuilder();
        Append(text, ScenarioKeys.All.Where(key => !key.Path.Contains('.', StringComparison.Ordinal)), scenario, "");
        foreach (var table in ScenarioKeys.All.Where(key => key.Path.Contains('.', StringComparison.Ordinal)).GroupBy(key => key.Path[..key.Path.IndexOf('.', StringComparison.Ordinal)]))
        {
            if (table.All(key => key.Get(scenario) is null) || IsOfAnotherMechanism(table.Key, scenario)) continue;
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"[{table.Key}]\n");
            Append(text, table, scenario, table.Key + ".");
        }

        foreach (var agent in scenario.Agents)
        {
            text.Append("\n[[agents]]\n");
            Append(text, AgentKeys.All, agent, "");
        }

        return text.ToString();
    }

    private static bool IsOfAnotherMechanism(string table, Scenario scenario) =>
        table is "deposit" or "staking" or "market" && table != scenario.Mechanism && !(table == "market" && scenario.Mechanism == "brier-market");

    private static void Append<T>(StringBuilder text, IEnumerable<ScenarioKey<T>> keys, T target, string prefix)
    {
        foreach (var key in keys)
            if (key.Get(target) is { } value) text.Append(CultureInfo.InvariantCulture, $"{key.Path[prefix.Length..]} = {Literal(value)}\n");
    }

    private static string Literal(object value) => value switch
    {
        string word => "\"" + word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
        bool flag => flag ? "true" : "false",
        double number => number == Math.Floor(number) && Math.Abs(number) < 1e15 ? number.ToString("F1", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
