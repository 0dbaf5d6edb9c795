using System.Globalization;
using System.Numerics;
using DeCA10B.Simulation;
using DeCA10B.Simulation.Reports;
using Spectre.Console;

namespace DeCA10B.Cli.Simulations;

/// <summary>What became of a run, in a screen.</summary>
sealed record RunSummary
{
    // More lines than a screen has are no summary: of more agents the roles are shown.
    const int AgentsOneByOne = 20;

    readonly RunAnalysis analysis;

    public RunSummary(RunRecord record)
    {
        analysis = RunAnalysis.Of(record);
        Accuracy = analysis.Accuracy;
        Agents = [.. analysis.Agents.Select(agent => new AgentRow(agent.Name, agent.Role, agent.Start, agent.End, agent.Percent))];
        Contributions = record.Contributions;
        Calls = record.Calls;
        HeldByContracts = record.HeldByContracts;
    }

    /// <summary>What became of each agent.</summary>
    public IReadOnlyList<AgentRow> Agents { get; }

    /// <summary>The accuracy on the hidden test set, 0 to 1; null when none was measured.</summary>
    public AccuracySummary? Accuracy { get; }

    /// <summary>Samples that were accepted.</summary>
    public int Contributions { get; }

    /// <summary>Transactions by function.</summary>
    public IReadOnlyList<CallCount> Calls { get; }

    /// <summary>Wei that the contracts hold at the end.</summary>
    public UInt256 HeldByContracts { get; }

    /// <summary>Writes it for people; amounts are in units.</summary>
    public void Write(IAnsiConsole console)
    {
        if (Agents.Count <= AgentsOneByOne) WriteAgents(console);
        else WriteRoles(console);
        console.Line();
        if (Accuracy is { } accuracy)
            console.Line($"accuracy       {Share(accuracy.Start)} first, {Share(accuracy.Lowest)} lowest, {Share(accuracy.End)} last" + (accuracy.Baseline is { } all ? $"; {Share(all)} when trained with all data" : ""));
        console.Line($"contributions  {Contributions.ToString(CultureInfo.InvariantCulture)}");
        console.Line("calls          " + (Calls.Count == 0 ? "none" : string.Join(", ", Calls.Select(CallText))));
        console.Line($"held           {Units(HeldByContracts)} units by the contracts");
        foreach (var broken in analysis.Invariants.Where(invariant => invariant.Holds == false)) console.Line($"NOT true: {broken.Name}: {broken.Figure}", "red");
    }

    void WriteAgents(IAnsiConsole console)
    {
        var columns = new Columns("agent", "role", ">start", ">end", ">of start");
        foreach (var agent in Agents) columns.Add(agent.Agent, agent.Role, Units(agent.StartWei), Units(agent.EndWei), Percent(agent.ProfitPercent));
        columns.Write(console);
    }

    void WriteRoles(IAnsiConsole console)
    {
        var columns = new Columns("role", ">agents", ">start", ">end", ">of start");
        foreach (var role in analysis.Roles) columns.Add(role.Role, role.Count.ToString(CultureInfo.InvariantCulture), Units(role.Start), Units(role.End), Percent(role.Percent));
        columns.Write(console);
    }

    static string CallText(CallCount call) => string.Create(CultureInfo.InvariantCulture, $"{call.Kind} {call.Succeeded}")
        + (call.Succeeded == call.Tried ? "" : string.Create(CultureInfo.InvariantCulture, $" of {call.Tried}"));

    static string Share(double share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    static string Percent(double? percent) => percent is { } value ? value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) + " %" : "-";

    string Units(BigInteger wei) => RunText.Amount(wei, analysis.WeiPerUnit);

    /// <param name="Agent">Its name.</param>
    /// <param name="Role">Its role.</param>
    /// <param name="StartWei">Wei at the start.</param>
    /// <param name="EndWei">Wei at the end.</param>
    /// <param name="ProfitPercent">Gain or loss in percent of the start; null when it started with nothing.</param>
    public sealed record AgentRow(string Agent, string Role, UInt256 StartWei, UInt256 EndWei, double? ProfitPercent);
}
