namespace DeCA10B.Simulation.Reports;

/// <summary>A run among others.</summary>
/// <param name="Name">What it is called in plots and tables.</param>
/// <param name="Record">The run.</param>
public sealed record NamedRun(string Name, RunRecord Record);
