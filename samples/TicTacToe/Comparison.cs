namespace TicTacToe;

/// <summary>What one step came to in both lives.</summary>
/// <param name="Title">The step.</param>
/// <param name="Native">The result in this process.</param>
/// <param name="Node">The result on the node, or null without one.</param>
/// <param name="IsEqual">Whether results, return data, revert data, logs and addresses are the same, byte by byte.</param>
/// <param name="Count">Calls and transactions compared.</param>
/// <param name="Gas">Gas of the step's transactions on the node.</param>
sealed record Row(string Title, string Native, string? Node, bool IsEqual, int Count, ulong Gas);

/// <summary>Runs the demonstration step by step on both lives.</summary>
static class Comparison
{
    /// <param name="workload">What to run.</param>
    /// <param name="native">The native chain.</param>
    /// <param name="node">The node's chain, or null to run natively only.</param>
    /// <param name="progress">Told the step and how much of it is done, 0 to 1.</param>
    public static async Task<IReadOnlyList<Row>> RunAsync(Workload workload, RecordingChain native, RecordingChain? node, Action<string, double> progress)
    {
        var rows = new List<Row>();
        var nodeSteps = node is null ? null : new Scenario(node, workload).Steps().GetEnumerator();
        foreach (var step in new Scenario(native, workload).Steps())
        {
            progress(step.Title, 0);
            // Natively a step takes no time worth showing.
            var result = await step.Run(_ => { });
            var count = native.Count;
            var evidence = native.TakeEvidence();
            if (node is null || !nodeSteps!.MoveNext())
            {
                rows.Add(new(step.Title, result, null, true, count, 0));
                continue;
            }

            var nodeResult = await nodeSteps.Current.Run(done => progress(step.Title, done));
            var (nodeCount, gas) = (node.Count, node.Gas);
            var isEqual = (result, count, evidence) == (nodeResult, nodeCount, node.TakeEvidence());
            rows.Add(new(step.Title, result, nodeResult, isEqual, count, gas));
        }

        return rows;
    }
}
