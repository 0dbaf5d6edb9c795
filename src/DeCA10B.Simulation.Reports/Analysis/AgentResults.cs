using System.Numerics;

namespace DeCA10B.Simulation.Reports;

/// <summary>From the balances of a record to what became of each agent.</summary>
static class AgentResults
{
    public static AgentResult[] Of(RunRecord record)
    {
        var points = record.Balances.ToLookup(point => point.Agent, StringComparer.Ordinal);
        return [.. record.Agents.Select(agent => Of(agent, [.. points[agent.Name]]))];
    }

    public static RoleResult[] ByRole(IEnumerable<AgentResult> agents) =>
    [
        .. agents.GroupBy(agent => agent.Role, StringComparer.Ordinal).OrderBy(role => role.Key, StringComparer.Ordinal)
            .Select(role => new RoleResult(role.Key, role.Count(), Sum(role.Select(agent => agent.Start)), Sum(role.Select(agent => agent.End)))),
    ];

    public static BigInteger Sum(IEnumerable<UInt256> amounts) => amounts.Aggregate(BigInteger.Zero, (sum, wei) => sum + wei);

    static AgentResult Of(AgentRecord agent, BalancePoint[] points)
    {
        var lastBelow = Array.FindLastIndex(points, point => point.Wei < agent.StartBalance);
        long? recovered = lastBelow < 0 ? 0 : lastBelow == points.Length - 1 ? null : points[lastBelow + 1].Time;
        return new(agent.Name, agent.Role, agent.StartBalance, points.Length == 0 ? agent.StartBalance : points[^1].Wei, recovered);
    }
}
