namespace DeCA10B.Simulation.Attacks;

/// <summary>An attack by name: which accounts the attacker has, and how much of everything that is added is his.</summary>
/// <param name="Name">The name.</param>
/// <param name="Idea">What it does, in a few words.</param>
/// <param name="Accounts">Role and share of all samples of each account; a share of 0 only reacts.</param>
public sealed record AttackPlan(string Name, string Idea, IReadOnlyList<(string Role, double Share)> Accounts)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<AttackPlan> All { get; } =
    [
        new("none", "no attacker", []),
        new("label-flip", "a quarter of all samples, labels flipped", [("flipper", 0.25)]),
        new("sybil", "flips with one account, reports that with another first", [("sybil-author", 0.15), ("sybil-reporter", 0.10)]),
        new("farmer", "one easy sample again and again", [("farmer", 0.25)]),
        new("near-farmer", "the same, two features changed each time", [("near-farmer", 0.25)]),
        new("repeater", "one flipped sample until the model agrees", [("repeater", 0.25)]),
        new("near-repeater", "the same, a feature changed each time", [("near-repeater", 0.25)]),
        new("griefer", "easy samples just before others', until they cost too much", [("griefer", 0)]),
        new("front-runner", "copies half of the pending samples and is mined first", [("front-runner", 0)]),
        new("copycat", "copies samples that were added", [("copycat", 0.25)]),
        new("sweeper", "takes what is free for all, the moment that it is", [("sweeper", 0)]),
        new("lazy", "the model's own label", [("lazy", 0.25)]),
        new("poisoner", "wrong where the model is, one flipped label in five elsewhere", [("poisoner", 0.25)]),
        new("colluders", "three accounts flip together and report each other", [("colluder", 0.1), ("colluder", 0.1), ("colluder", 0.1)]),
    ];

    /// <summary>The attacker's name in a run.</summary>
    public const string Attacker = "attacker";

    /// <summary>The agents of a run under attack: three honest ones who err never, one time in twenty and one in five, somebody who flips a tenth of all labels, and the attacker.</summary>
    /// <param name="interval">Seconds between two samples of all.</param>
    /// <param name="money">Wei that each begins with.</param>
    /// <param name="offer">Units that each would pay for a sample.</param>
    public IReadOnlyList<AgentRecord> Agents(double interval, UInt256 money, double offer)
    {
        var taken = 0.1 + Accounts.Sum(account => account.Share);
        var honest = interval * 3 / (1 - taken);
        AgentRecord Of(string name, string role, double wait, double mistakes = 0, bool isGood = false, string? person = null) => new()
        {
            Name = name, Role = role, Person = person, StartBalance = money, MeanDeposit = offer, StandardDeviationOfDeposit = 0, MeanWait = wait,
            StandardDeviationOfWait = wait / 4, MistakeProbability = mistakes, IsGood = isGood,
        };

        return
        [
            Of("h0", "diligent", honest, isGood: true),
            Of("h5", "diligent", honest, 0.05, isGood: true),
            Of("h20", "diligent", honest, 0.2, isGood: true),
            Of("background", "flipper", interval / 0.1),
            .. Accounts.Select((account, index) => Of(
                $"{Attacker} {index + 1}", account.Role, account.Share == 0 ? interval : interval / account.Share, person: Attacker)
                with { MeanDeposit = account.Role == "griefer" ? 10 * offer : offer }),
        ];
    }
}
