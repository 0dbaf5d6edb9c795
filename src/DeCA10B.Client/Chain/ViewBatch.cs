using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>Collects calls of views and asks them in one HTTP request, all of one block.</summary>
/// <remarks>
/// Clients are made on it as on a chain; their calls wait until <see cref="RunAsync"/>:
/// <code>
/// var batch = new ViewBatch(chain);
/// var model = SparsePerceptronClient.At(batch, address);
/// var (bias, rate) = (model.InterceptAsync(), model.LearningRateAsync());
/// await batch.RunAsync();
/// Console.WriteLine($"{await bias} {await rate}");
/// </code>
/// It may be filled and run again. Use it from one thread. Transactions and other questions pass through at once.
/// </remarks>
/// <param name="chain">The chain that is asked.</param>
public sealed class ViewBatch(JsonRpcChain chain) : ForwardingChain(chain)
{
    readonly List<(CallRequest Request, TaskCompletionSource<CallResult> Result)> waiting = [];

    /// <summary>Takes a call, whose result comes when the batch is run.</summary>
    public override ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default)
    {
        var result = new TaskCompletionSource<CallResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Add((request, result));
        return new(result.Task.WaitAsync(cancellation));
    }

    /// <summary>Asks all that was collected. A call that reverts fails its own task, not the others.</summary>
    /// <param name="block">The block whose state is asked; null is the newest.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <returns>The block that was asked.</returns>
    /// <exception cref="ChainException">The node could not be asked; every call fails with the same.</exception>
    public async ValueTask<ulong> RunAsync(ulong? block = null, CancellationToken cancellation = default)
    {
        (CallRequest Request, TaskCompletionSource<CallResult> Result)[] calls = [.. waiting];
        waiting.Clear();
        try
        {
            var number = block ?? (await GetLatestBlockAsync(cancellation).ConfigureAwait(false)).Number;
            var results = await chain.CallAsync([.. calls.Select(call => call.Request)], number, cancellation).ConfigureAwait(false);
            for (var index = 0; index < calls.Length; index++) calls[index].Result.SetResult(results[index]);
            return number;
        }
        catch (Exception exception)
        {
            foreach (var (_, result) in calls) result.TrySetException(exception);
            throw;
        }
    }
}
