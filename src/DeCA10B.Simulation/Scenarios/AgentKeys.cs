namespace DeCA10B.Simulation.Scenarios;

/// <summary>The keys of an agent, in a scenario's <c>[[agents]]</c>.</summary>
internal static class AgentKeys
{
    private static readonly UInt256 Unit = 1_000_000_000_000_000_000;

    public static IReadOnlyList<ScenarioKey<AgentRecord>> All { get; } =
    [
        new("name", ValueKind.Text, "Its name; agents act in the order of their names within a second.", (agent, value) => agent with { Name = (string)value }, agent => agent.Name),
        new("role", ValueKind.Text, "What it does: honest, malicious, caller, diligent, or an adversary.", (agent, value) => agent with { Role = (string)value }, agent => agent.Role),
        new("person", ValueKind.Text, "Whose account it is, where one person has several.", (agent, value) => agent with { Person = (string)value }, agent => agent.Person),
        new("balance", ValueKind.Number, "Units that it begins with.", (agent, value) => agent with { StartBalance = Wei((double)value) }, agent => (double)agent.StartBalance / 1e18),
        new("deposit", ValueKind.Number, "Units that it offers for a sample, on average.", (agent, value) => agent with { MeanDeposit = (double)value }, agent => agent.MeanDeposit),
        new("deposit-deviation", ValueKind.Number, "Standard deviation of that.", (agent, value) => agent with { StandardDeviationOfDeposit = (double)value }, agent => agent.StandardDeviationOfDeposit),
        new("wait", ValueKind.Number, "Seconds between its events, on average.", (agent, value) => agent with { MeanWait = (double)value }, agent => agent.MeanWait),
        new("wait-deviation", ValueKind.Number, "Standard deviation of that.", (agent, value) => agent with { StandardDeviationOfWait = (double)value }, agent => agent.StandardDeviationOfWait),
        new("pay-to-call", ValueKind.Number, "Units that a caller pays for a prediction.", (agent, value) => agent with { PayToCall = (double)value, CallsModel = (double)value > 0 }, agent => agent.PayToCall),
        new("mistakes", ValueKind.Number, "The chance of a wrong label by mistake, 0 to 1.", (agent, value) => agent with { MistakeProbability = (double)value }, agent => agent.MistakeProbability),
        new("good", ValueKind.Flag, "Whether it means well: decides how it is drawn.", (agent, value) => agent with { IsGood = (bool)value }, agent => agent.IsGood),
    ];

    /// <summary>An agent before anything of it is read.</summary>
    public static AgentRecord Blank => new() { Name = "", Role = "", StartBalance = 10_000 * Unit, MeanDeposit = 50, StandardDeviationOfDeposit = 10, MeanWait = 600 };

    private static UInt256 Wei(double units) => Units.ToWei(units, Unit);
}
