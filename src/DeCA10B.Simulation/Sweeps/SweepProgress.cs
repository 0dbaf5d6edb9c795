namespace DeCA10B.Simulation.Sweeps;

/// <summary>How far a sweep is.</summary>
/// <param name="Done">Runs with a row, those of earlier times among them.</param>
/// <param name="Failed">Runs that failed this time.</param>
/// <param name="Running">Runs that are under way.</param>
/// <param name="Total">All runs.</param>
public readonly record struct SweepProgress(int Done, int Failed, int Running, int Total);

/// <summary>A run that failed; the next time it is tried again.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Settings">Its settings: the grid's values and the seed.</param>
/// <param name="Error">What went wrong.</param>
public sealed record SweepFailure(string Id, string Settings, string Error);

/// <summary>What became of a sweep.</summary>
/// <param name="Total">All runs; two points of the grid that are one run count once.</param>
/// <param name="Resumed">How many had a row before.</param>
/// <param name="Finished">How many got one now.</param>
/// <param name="Failures">Those that failed, in the order of the grid.</param>
/// <param name="TablePath">The table, of all rows that there are.</param>
public sealed record SweepOutcome(int Total, int Resumed, int Finished, IReadOnlyList<SweepFailure> Failures, string TablePath)
{
    /// <summary>Whether every run has a row.</summary>
    public bool IsComplete => Failures.Count == 0;
}
