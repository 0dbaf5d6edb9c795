using System.Globalization;
using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Spelling;

namespace DeCA10B.Simulation.Scenarios;

/// <summary>Reads values into scenarios by <see cref="ScenarioKeys"/>.</summary>
internal static class ScenarioReader
{
    private const string AgentsKey = "agents";

    public static Scenario Read(IReadOnlyDictionary<string, object?> root, string file)
    {
        var scenario = new Scenario { Name = Path.GetFileNameWithoutExtension(file), Dataset = "", Agents = [] };
        foreach (var (key, value) in Flat(root, ""))
        {
            if (key == AgentsKey) scenario = scenario with { Agents = ReadAgents(value, file) };
            else scenario = Set(ScenarioKeys.All, scenario, key, value, $"{file}: ");
        }

        if (scenario.Dataset.Length == 0) throw new ScenarioException($"{file}: dataset.name is missing. Write [dataset] and name = \"synthetic\", or another of the datasets.");
        if (scenario.Agents.Count == 0) throw new ScenarioException($"{file}: there are no agents. Write [[agents]] with name, role, balance, deposit and wait.");
        Require(scenario, file);
        return scenario;
    }

    /// <summary>Sets a value given as text.</summary>
    public static Scenario Set(Scenario scenario, string key, string text)
    {
        if (!key.StartsWith(AgentsKey + ".", StringComparison.Ordinal)) return Set(ScenarioKeys.All, scenario, key, text, "");
        var rest = key[(AgentsKey.Length + 1)..];
        var dot = rest.LastIndexOf('.');
        if (dot < 1) throw new ScenarioException($"{key} names no agent and key. Write agents.NAME.key=value.");
        var name = rest[..dot];
        if (scenario.Agents.All(agent => agent.Name != name))
            throw new ScenarioException($"There is no agent {name}: {string.Join(", ", scenario.Agents.Select(agent => agent.Name))}.");
        return scenario with { Agents = [.. scenario.Agents.Select(agent => agent.Name == name ? Set(AgentKeys.All, agent, rest[(dot + 1)..], text, $"agent {name}: ") : agent)] };
    }

    private static IReadOnlyList<AgentRecord> ReadAgents(object? value, string file)
    {
        if (value is not IReadOnlyList<object?> list || list.Any(item => item is not IReadOnlyDictionary<string, object?>))
            throw new ScenarioException($"{file}: agents is no list of tables. Write [[agents]] before each.");
        return [.. list.Select((item, index) => ReadAgent((IReadOnlyDictionary<string, object?>)item!, $"{file}: agent {index + 1}: "))];
    }

    private static AgentRecord ReadAgent(IReadOnlyDictionary<string, object?> table, string where)
    {
        var agent = AgentKeys.Blank;
        foreach (var (key, value) in table) agent = Set(AgentKeys.All, agent, key, value, where);
        if (agent.Name.Length == 0) throw new ScenarioException($"{where}name is missing.");
        if (!table.ContainsKey("good")) agent = agent with { IsGood = agent.Role is "honest" or "diligent" or "caller" };
        return agent;
    }

    /// <summary>What only shows when all of it is read.</summary>
    private static void Require(Scenario scenario, string file)
    {
        foreach (var agent in scenario.Agents)
        {
            if (!AgentRoles.Names.Contains(agent.Role))
                throw new ScenarioException($"{file}: agent {agent.Name}: there is no role \"{agent.Role}\". Did you mean {NearestName.Of(agent.Role, AgentRoles.Names)}?");
            if (agent.MeanWait < 1) throw new ScenarioException($"{file}: agent {agent.Name}: wait is {Text(agent.MeanWait)}; it must be at least 1 second.");
            if (agent.MistakeProbability is < 0 or > 1) throw new ScenarioException($"{file}: agent {agent.Name}: mistakes is {Text(agent.MistakeProbability)}; a chance is 0 to 1.");
        }

        if (scenario.Agents.GroupBy(agent => agent.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ScenarioException($"{file}: two agents are called {twice.Key}. Their names decide who acts first: give each its own.");
        if (scenario.InitialPortion is < 0 or > 1) throw new ScenarioException($"{file}: initial-portion is {Text(scenario.InitialPortion)}; a share is 0 to 1.");
        if (scenario.Deposit.FreeWait < scenario.Deposit.RefundWait) throw new ScenarioException($"{file}: deposit.free-wait is before deposit.refund-wait. Make it longer.");
        if (scenario.Staking.SettleWait <= scenario.Staking.RefundWait) throw new ScenarioException($"{file}: staking.settle-wait is not after staking.refund-wait. Make it longer.");
    }

    private static T Set<T>(IReadOnlyList<ScenarioKey<T>> keys, T target, string path, object? value, string where)
    {
        var key = keys.FirstOrDefault(known => known.Path == path)
            ?? throw new ScenarioException($"{where}{path} is unknown. Did you mean {NearestName.Of(path, keys.Select(known => known.Path))}?");
        try
        {
            return key.Set(target, Convert(key.Kind, value) ?? throw new ScenarioException($"{where}{path} is {Text(value)}, where {Wanted(key.Kind)} is needed: {key.Description}"));
        }
        catch (Exception exception) when (exception is OverflowException or FormatException)
        {
            throw new ScenarioException($"{where}{path} is {Text(value)}, which does not fit: {exception.Message} {key.Description}", exception);
        }
    }

    private static object? Convert(ValueKind kind, object? value) => (kind, value) switch
    {
        (ValueKind.Text, string text) => text,
        (ValueKind.Integer, long whole) when whole >= 0 => whole,
        (ValueKind.Integer, string text) when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) => whole,
        (ValueKind.Number, long whole) when whole >= 0 => (double)whole,
        (ValueKind.Number, double number) when double.IsFinite(number) && number >= 0 => number,
        (ValueKind.Number, string text) when double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        (ValueKind.Flag, bool flag) => flag,
        (ValueKind.Flag, "true") => true,
        (ValueKind.Flag, "false") => false,
        _ => null,
    };

    private static string Wanted(ValueKind kind) => kind switch
    {
        ValueKind.Text => "a text",
        ValueKind.Integer => "a whole number, not negative,",
        ValueKind.Number => "a number, not negative,",
        _ => "true or false",
    };

    private static string Text(object? value) => value is string text ? $"\"{text}\"" : System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "nothing";

    /// <summary>Values by their whole path; lists are values.</summary>
    private static IEnumerable<(string Key, object? Value)> Flat(IReadOnlyDictionary<string, object?> table, string prefix) =>
        table.SelectMany(entry => entry.Value is IReadOnlyDictionary<string, object?> inner ? Flat(inner, prefix + entry.Key + ".") : [(prefix + entry.Key, entry.Value)])
            .OrderBy(entry => ScenarioKeys.All.TakeWhile(key => key.Path != entry.Item1).Count())
            .Select(entry => (entry.Item1, entry.Value));
}
