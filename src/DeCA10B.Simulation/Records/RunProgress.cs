namespace DeCA10B.Simulation;

/// <summary>How far a run is: what a view of it shows while it goes on.</summary>
/// <param name="Time">Seconds since the start of the run, by its own clock.</param>
/// <param name="Contributions">Samples accepted so far.</param>
/// <param name="TotalContributions">Samples there are to contribute.</param>
/// <param name="ContributionsPerSecond">Samples accepted a second of the machine's time. It says nothing about the run and is in no record.</param>
/// <param name="Accuracy">The last accuracy that was measured, 0 to 1.</param>
/// <param name="Balances">Of each agent its name, its role, and its balance in percent of its start.</param>
public sealed record RunProgress(
    long Time,
    int Contributions,
    int TotalContributions,
    double ContributionsPerSecond,
    double Accuracy,
    IReadOnlyList<(string Agent, string Role, double PercentOfStart)> Balances);
