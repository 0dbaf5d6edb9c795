using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Tests.Engine;

/// <summary>Runs scenarios and compares what they leave.</summary>
internal static class Running
{
    public static RunRecord Run(this Scenario scenario, Stage? stage = null) =>
        new Simulation.Engine.Simulation(scenario, Datasets.Load(scenario.Dataset, scenario.DatasetOptions), stage ?? Stage.OnNativeChain()).Run();

    /// <summary>Member by member, to the wei and the bit.</summary>
    public static void AssertSame(RunRecord expected, RunRecord actual, bool comparesTries = true)
    {
        Assert.Equal(expected.Payments, actual.Payments);
        Assert.Equal(expected.Balances, actual.Balances);
        Assert.Equal(expected.Accuracies, actual.Accuracies);
        Assert.Equal(expected.Contributions, actual.Contributions);
        Assert.Equal(expected.HeldByContracts, actual.HeldByContracts);
        if (comparesTries) Assert.Equal(expected.Calls, actual.Calls);
    }

    public static UInt256 Last(this RunRecord run, string agent) => run.Balances.Last(point => point.Agent == agent).Wei;
}
