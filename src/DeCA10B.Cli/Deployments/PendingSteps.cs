using System.Text.Json;
using DeCA10B.Chains;
using DeCA10B.Client;

namespace DeCA10B.Cli.Deployments;

/// <summary>Finds out what became of transactions that a deployment had written down when it was stopped.</summary>
/// <remarks>What is lost is sent again by the deployment. That is safe: it takes the same nonce, and of two transactions with one nonce one is mined at most.</remarks>
static class PendingSteps
{
    /// <summary>The steps, none of them underway any more.</summary>
    public static async Task<IReadOnlyList<DeploymentStep>> SettleAsync(JsonRpcChain chain, DeploymentJournal journal, CancellationToken cancellation)
    {
        var steps = new List<DeploymentStep>();
        foreach (var step in journal.Steps) steps.Add(step.State == StepState.Sent ? await SettleAsync(chain, journal, step, cancellation).ConfigureAwait(false) : step);
        return steps;
    }

    static async Task<DeploymentStep> SettleAsync(JsonRpcChain chain, DeploymentJournal journal, DeploymentStep step, CancellationToken cancellation)
    {
        var from = Address.Parse(journal.From);
        var hash = step.Hash is { } text ? Bytes32.Parse(text) : await FindOwnAsync(chain, journal, step, from, cancellation).ConfigureAwait(false);
        if (hash is not { } known) return step with { State = StepState.Lost };
        if (await chain.FindReceiptAsync(known, cancellation).ConfigureAwait(false) is { } receipt) return step.MinedAs(receipt);
        if (!await chain.KnowsAsync(known, cancellation).ConfigureAwait(false)) return step with { State = StepState.Lost };
        try
        {
            return step.MinedAs(await chain.WaitAsync(new PendingTransaction(from, step.Nonce, known, 0), cancellation).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is TransactionReplacedException or TransactionDroppedException)
        {
            return step with { State = StepState.Lost };
        }
    }

    /// <summary>The node signed it, and said its hash when nobody listened any more: the mined transaction with its nonce, if it is that one.</summary>
    static async Task<Bytes32?> FindOwnAsync(JsonRpcChain chain, DeploymentJournal journal, DeploymentStep step, Address from, CancellationToken cancellation)
    {
        if (await chain.FindTransactionAsync(from, step.Nonce, journal.FirstBlock, cancellation).ConfigureAwait(false) is not { } hash) return null;
        var found = await chain.Connection.AskAsync("eth_getTransactionByHash", json => json.WriteStringValue(hash.ToString()), cancellation).ConfigureAwait(false);
        Address? to = found.GetProperty("to") is { ValueKind: JsonValueKind.String } receiver ? Address.Parse(receiver.GetString()) : null;
        var data = Convert.FromHexString(found.GetProperty("input").GetString().AsSpan(2));
        return UInt256.TryParse(found.GetProperty("value").GetString(), out var value) && StepKey.Of(to, value, data) == step.Key ? hash : null;
    }
}
