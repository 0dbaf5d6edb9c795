namespace DeCA10B.Contracts.Tests.Markets;

/// <summary>A run of the mechanism as it was measured in a simulation of it, and what ours pays where that had a defect.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Options">The variant.</param>
/// <param name="Bounty">Units of the least stake.</param>
/// <param name="Sent">Who contributed, and what was sent.</param>
/// <param name="Script">Hits of 8 rows after so many updates.</param>
/// <param name="Gains">Or what each contribution adds to the hits.</param>
/// <param name="Passes">Rounds left after each pass, its lowest score in rows, contributions left; 0 after the last.</param>
/// <param name="Rewards">What each got in the simulation.</param>
/// <param name="Ours">What each gets here, where that is different.</param>
/// <param name="Why">The defects that the difference comes from.</param>
public sealed record MarketCase(
    string Name, string Options, decimal Bounty, (char Who, decimal Value)[] Sent, uint[] Script, int[] Gains,
    (decimal RoundsLeft, long Lowest, uint Left)[] Passes, (char Who, decimal Amount)[] Rewards, (char Who, decimal Amount)[] Ours, string Why)
{
    /// <summary>A row of a theory's name.</summary>
    public override string ToString() => Name;

    /// <summary>One: the stakes of losers came back to them. Two: what was gained in a pass before the last was forgotten. Each case says which of them it has.</summary>
    public static IReadOnlyList<MarketCase> All { get; } =
    [
        new("one_good", "", 100, [('g', 1)], [4, 6], [], [(0, 2, 0)], [('g', 26)], [], ""),
        new("one_bad", "", 100, [('b', 1)], [6, 4], [], [(0, -2, 0)], [('b', 1)], [('b', 0)], "defect 1"),
        new("good_then_bad", "", 100, [('g', 1), ('b', 1)], [4, 6, 4], [], [(96, -2, 1), (0, 2, 0)],
            [('g', 25), ('b', 1)], [('g', 26), ('b', 0)], "defects 1 and 2"),
        new("bad_then_good", "", 100, [('b', 1), ('g', 1)], [4, 2, 6], [], [(96, -2, 1), (0, 2, 0)],
            [('b', 1), ('g', 25)], [('b', 0), ('g', 27)], "defects 1 and 2"),
        new("bounty_runs_out_first", "", 3, [('g', 1), ('b', 1)], [4, 6, 5], [], [(0, -1, 0)], [('g', 1.75m), ('b', 0.625m)], [], ""),
        new("greater_deposit_not_allowed", "", 100, [('g', 50), ('b', 50)], [4, 6, 4], [], [(96, -2, 1), (0, 2, 0)],
            [('g', 25), ('b', 1)], [('g', 26), ('b', 0)], "defects 1 and 2"),
        new("too_small_deposit", "greater", 10, [('g', 1), ('x', 0), ('g', 0.5m)], [4, 6], [], [(0, 2, 0)], [('g', 3.5m), ('x', 0)], [], ""),
        new("same_contributor_mixed", "", 100, [('g', 1), ('g', 1), ('b', 1)], [4, 6, 4, 6], [], [(96, -2, 2), (0, 0, 0)],
            [('g', 26), ('b', 1)], [('g', 26), ('b', 2)], "defect 2; g's loss and forgotten gain cancel out there"),
        new("grouped_interleaved", "greater grouped", 1000, [('g', 10), ('b', 10), ('g', 10), ('b', 10)], [4, 6, 5, 7, 6], [],
            [(920, -2, 2), (0, 3, 0)], [('g', 405), ('b', 0)], [], ""),
        new("grouped_reset_interleaved", "greater grouped reset", 1000, [('g', 10), ('b', 10), ('g', 10), ('b', 10)], [4], [2, -1, 2, -1],
            [(920, -2, 2), (0, 2, 0)], [('g', 290), ('b', 0)], [], ""),
        new("ungrouped_two_losers_different", "", 100, [('b', 1), ('g', 1), ('x', 1)], [4, 2, 6, 5], [], [(96, -2, 1), (0, 2, 0)],
            [('b', 1), ('g', 25), ('x', 1.5m)], [('b', 0), ('g', 27), ('x', 0.5m)], "defects 1 and 2"),
        new("loser_keeps_some_stake", "greater", 100, [('b', 5), ('x', 2), ('g', 2)], [6, 5, 3, 5], [], [(92, -2, 2), (60, -1, 1), (0, -1, 0)],
            [('b', 5), ('x', 2), ('g', 2)], [('b', 0), ('x', 0), ('g', 0)], "defect 1"),
    ];
}
