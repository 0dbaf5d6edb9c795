using DeCA10B.Simulation.Agents.Adversaries;

namespace DeCA10B.Simulation.Agents;

/// <summary>The roles that a scenario can give an agent.</summary>
public static class AgentRoles
{
    private static readonly SortedDictionary<string, Func<AgentRecord, Agent>> Known = new(StringComparer.Ordinal)
    {
        ["honest"] = setup => new HonestAgent(setup),
        ["malicious"] = setup => new MaliciousAgent(setup),
        ["caller"] = setup => new CallerAgent(setup),
        ["diligent"] = setup => new DiligentAgent(setup),
        ["flipper"] = setup => new FlipperAgent(setup),
        ["sybil-author"] = setup => new SybilAuthor(setup),
        ["sybil-reporter"] = setup => new SybilReporter(setup),
        ["farmer"] = setup => new FarmerAgent(setup),
        ["near-farmer"] = setup => new NearFarmerAgent(setup),
        ["repeater"] = setup => new RepeaterAgent(setup),
        ["near-repeater"] = setup => new NearRepeaterAgent(setup),
        ["griefer"] = setup => new GrieferAgent(setup),
        ["front-runner"] = setup => new FrontRunnerAgent(setup),
        ["copycat"] = setup => new CopycatAgent(setup),
        ["sweeper"] = setup => new SweeperAgent(setup),
        ["lazy"] = setup => new LazyAgent(setup),
        ["poisoner"] = setup => new PoisonerAgent(setup),
        ["colluder"] = setup => new ColluderAgent(setup),
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names => [.. Known.Keys];

    /// <summary>Whether agents of a role make samples of their own by adding and dropping features, as only sparse samples have them.</summary>
    /// <param name="role">The role.</param>
    internal static bool TogglesFeatures(string role) => role is "near-farmer" or "near-repeater";

    /// <summary>Creates an agent.</summary>
    /// <param name="setup">Its fields.</param>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public static Agent Create(AgentRecord setup) => Known.TryGetValue(setup.Role, out var create)
        ? create(setup)
        : throw new ArgumentException($"There is no role \"{setup.Role}\": {string.Join(", ", Known.Keys)}.", nameof(setup));

    /// <summary>Creates all, in the order of their names.</summary>
    public static IReadOnlyList<Agent> CreateAll(IEnumerable<AgentRecord> setups) => [.. setups.OrderBy(setup => setup.Name, StringComparer.Ordinal).Select(Create)];
}
