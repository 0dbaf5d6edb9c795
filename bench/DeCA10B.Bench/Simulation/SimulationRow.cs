namespace DeCA10B.Bench.Simulation;

/// <summary>A scenario as measured.</summary>
/// <param name="Scenario">Its name.</param>
/// <param name="Contributions">Samples accepted.</param>
/// <param name="WallSeconds">From the making of the data to the end, the fastest of the runs.</param>
/// <param name="CpuSeconds">Processor seconds of that run.</param>
/// <param name="PeakMiB">Of the process so far.</param>
/// <param name="ReferencePerCpuSecond">Contributions a processor second of the known simulation; 0 where it was not measured.</param>
/// <param name="Ratio">Ours by theirs.</param>
/// <param name="FirstCpuSeconds">Processor seconds of the first run in this process, which compiles the code too.</param>
/// <param name="Accuracies">At the start and at the end.</param>
/// <param name="Balances">Of each agent in the end, in units.</param>
internal sealed record SimulationRow(
    string Scenario, int Contributions, double WallSeconds, double CpuSeconds, double PeakMiB, double ReferencePerCpuSecond, double Ratio,
    double FirstCpuSeconds, IReadOnlyList<double> Accuracies, IReadOnlyDictionary<string, double> Balances);
