namespace DeCA10B.Simulation.Reports;

/// <summary>The tables about one run.</summary>
static class RunTables
{
    // A matrix of more names is no longer read by anybody.
    const int NamesOfAMatrix = 12;
    const int RowsOfAgents = 200;

    public static ReportTable Summary(RunRecord record)
    {
        var table = new ReportTable("Run", "what", "value")
            .Add("scenario", record.Scenario)
            .Add("seed", record.Lacks.Contains("seed") ? "-" : record.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Add("accepted contributions", record.Lacks.Contains("contributions") ? "-" : Figures.Count(record.Contributions))
            .Add("simulated days", Figures.Days(End(record)))
            .Add("share of the data to begin with", Figures.Share(record.InitialTrainingPortion))
            .Add("held by the contracts at the start", record.Lacks.Contains("heldByContracts") ? "-" : Units.Text(record.HeldAtStart, record.WeiPerUnit))
            .Add("held by the contracts at the end", record.Lacks.Contains("heldByContracts") ? "-" : Units.Text(record.HeldByContracts, record.WeiPerUnit))
            .Add("wei of a unit", record.WeiPerUnit.ToString());
        if (record.Lacks.Count > 0)
            table.Note = $"The file it was read from does not say: {string.Join(", ", record.Lacks)}.";
        return table;
    }

    public static ReportTable Roles(RunAnalysis analysis)
    {
        var table = new ReportTable("Profit by role (units)", "role", ">agents", ">start", ">end", ">profit", ">of start");
        foreach (var role in analysis.Roles)
            table.Add(role.Role, Figures.Count(role.Count), Units.Text(role.Start, analysis.WeiPerUnit), Units.Text(role.End, analysis.WeiPerUnit),
                Units.Text(role.Profit, analysis.WeiPerUnit), Figures.Percent(role.Percent));
        return table;
    }

    public static ReportTable Agents(RunAnalysis analysis)
    {
        var table = new ReportTable("Agents (units)", "agent", "role", ">start", ">end", ">profit", ">of start", ">back after days");
        foreach (var agent in analysis.Agents.Take(RowsOfAgents))
            table.Add(agent.Name, agent.Role, Units.Text(agent.Start, analysis.WeiPerUnit), Units.Text(agent.End, analysis.WeiPerUnit),
                Units.Text(agent.Profit, analysis.WeiPerUnit), Figures.Percent(agent.Percent), agent.RecoveredAfter is { } seconds ? Figures.Days(seconds) : "never");
        table.Note = "Back after: when the balance was at its start again for good; 0 when it never was below, never when it ended below.";
        if (analysis.Agents.Count > RowsOfAgents)
            table.Note += $" {Figures.Count(analysis.Agents.Count - RowsOfAgents)} more agents are in the run file.";
        return table;
    }

    /// <summary>Who (a row) paid whom (a column); by roles when there are many agents.</summary>
    public static ReportTable Matrix(RunAnalysis analysis)
    {
        var byAgents = analysis.Agents.Count <= NamesOfAMatrix;
        var flows = byAgents ? analysis.PaidByAgents : analysis.PaidByRoles;
        string[] from = [.. flows.Select(flow => flow.From).Distinct()];
        string[] to = [.. flows.Select(flow => flow.To).Distinct().OrderBy(name => name is Payment.Contracts or Flows.Gas).ThenBy(name => name, StringComparer.Ordinal)];
        var table = new ReportTable("Who paid whom (units)", ["from \\ to", .. to.Select(name => ">" + name)]);
        var amounts = flows.ToDictionary(flow => (flow.From, flow.To), flow => Units.Text(flow.Wei, analysis.WeiPerUnit));
        foreach (var name in from)
            table.Add([name, .. to.Select(other => amounts.GetValueOrDefault((name, other), ""))]);
        table.Note = flows.Count == 0 ? "The record has no payments."
            : byAgents ? "Of a refund or a reward, the row is whose deposit it was: what one has from oneself is one's own deposits that came back." : "By role, because there are many agents.";
        return table;
    }

    public static ReportTable Accuracy(RunAnalysis analysis)
    {
        var table = new ReportTable("Accuracy on the hidden test set", "when", ">accuracy");
        if (analysis.Accuracy is not { } accuracy)
            return table;
        table.Add("start", Figures.Share(accuracy.Start)).Add($"lowest, day {Figures.Days(accuracy.LowestAt)}", Figures.Share(accuracy.Lowest)).Add("end", Figures.Share(accuracy.End));
        return accuracy.Baseline is { } baseline ? table.Add("trained with all data", Figures.Share(baseline)) : table;
    }

    public static ReportTable Calls(RunRecord record)
    {
        var table = new ReportTable("Calls", "function", ">tried", ">succeeded", ">reverted");
        foreach (var call in record.Calls)
            table.Add(call.Kind, Figures.Count(call.Tried), Figures.Count(call.Succeeded), Figures.Count(call.Tried - call.Succeeded));
        return table;
    }

    public static ReportTable Invariants(RunAnalysis analysis)
    {
        var table = new ReportTable("Invariants", "holds", "sentence", "figure");
        foreach (var invariant in analysis.Invariants)
            table.Add(invariant.Holds switch { true => "yes", false => "NO", null => "?" }, invariant.Name, invariant.Figure);
        return table;
    }

    public static IEnumerable<ReportTable> All(RunRecord record, RunAnalysis analysis) =>
        [Summary(record), Roles(analysis), Agents(analysis), Matrix(analysis), Accuracy(analysis), Calls(record), Invariants(analysis)];

    /// <summary>Seconds until the last thing that the record knows of.</summary>
    public static long End(RunRecord record) => Math.Max(
        record.Accuracies.Select(point => point.Time).DefaultIfEmpty().Max(),
        Math.Max(record.Balances.Select(point => point.Time).DefaultIfEmpty().Max(), record.Payments.Select(payment => payment.Time).DefaultIfEmpty().Max()));
}
