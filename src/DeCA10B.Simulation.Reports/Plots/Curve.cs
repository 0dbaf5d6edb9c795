using ScottPlot;

namespace DeCA10B.Simulation.Reports;

/// <summary>The points of a line: days and percent.</summary>
static class Curve
{
    const double SecondsOfDay = 86_400;

    // Twice as many as a plot has pixels: what is left out could not be seen.
    const int Columns = 1_600;

    public static Coordinates[] OfAccuracy(RunRecord record) =>
        Thin([.. record.Accuracies.Select(point => new Coordinates(point.Time / SecondsOfDay, point.Accuracy * 100))]);

    /// <summary>An agent's balances in percent of its start; none when it started with nothing.</summary>
    public static Coordinates[] OfBalance(RunRecord record, AgentRecord agent) => agent.StartBalance == 0 ? [] : Thin(
    [
        .. record.Balances.Where(point => point.Agent == agent.Name).Select(point => Point(point, agent)),
    ]);

    /// <summary>The balances of many agents together, in percent of what they started with together, where any of them changed.</summary>
    public static Coordinates[] OfSum(RunRecord record, IReadOnlyCollection<AgentRecord> agents)
    {
        var owned = agents.ToDictionary(agent => agent.Name, agent => agent.StartBalance, StringComparer.Ordinal);
        var start = owned.Values.Aggregate(UInt256.Zero, (sum, wei) => sum + wei);
        if (start == 0)
            return [];
        var (sum, points) = (start, new List<Coordinates>());
        foreach (var point in record.Balances)
            if (owned.TryGetValue(point.Agent, out var before))
            {
                sum = sum - before + point.Wei;
                owned[point.Agent] = point.Wei;
                points.Add(new(point.Time / SecondsOfDay, Units.Percent(sum, start)!.Value));
            }
        return Last(points);
    }

    /// <summary>The last point in each of few columns: the to and fro between deposit and refund is no matter of a sum's.</summary>
    static Coordinates[] Last(List<Coordinates> points)
    {
        const int columns = 200;
        var width = points.Count == 0 ? 0 : (points[^1].X - points[0].X) / columns;
        return width > 0 ? [points[0], .. points.Skip(1).GroupBy(point => Math.Floor((point.X - points[0].X) / width)).Select(column => column.Last())] : [.. points];
    }

    /// <summary>Up to so many points of a line, evenly along it: where its signs are.</summary>
    public static Coordinates[] Signs(Coordinates[] line, int offset)
    {
        const int signs = 7;
        if (line.Length <= signs)
            return line;
        var (from, to) = (line[0].X, line[^1].X);
        // Each line begins a little later, so that signs of lines that lie on each other are both seen.
        return [.. Enumerable.Range(0, signs).Select(i => from + (to - from) * (i + 0.2 + 0.15 * (offset % 5)) / signs).Select(x => line.First(point => point.X >= x)).Distinct()];
    }

    static Coordinates Point(BalancePoint point, AgentRecord agent) => new(point.Time / SecondsOfDay, Units.Percent(point.Wei, agent.StartBalance)!.Value);

    /// <summary>Of the points in a column of pixels only the first, the lowest, the highest and the last, in their order.</summary>
    static Coordinates[] Thin(List<Coordinates> points)
    {
        if (points.Count <= 4 * Columns)
            return [.. points];
        var width = (points[^1].X - points[0].X) / Columns;
        return
        [
            .. points.Select((point, index) => (point, index)).GroupBy(pair => width > 0 ? Math.Floor((pair.point.X - points[0].X) / width) : 0)
                .SelectMany(column => new[] { column.First(), column.MinBy(pair => pair.point.Y), column.MaxBy(pair => pair.point.Y), column.Last() }
                    .DistinctBy(pair => pair.index).OrderBy(pair => pair.index))
                .Select(pair => pair.point),
        ];
    }
}
