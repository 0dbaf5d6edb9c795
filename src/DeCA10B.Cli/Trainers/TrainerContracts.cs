using DeCA10B.Chains;
using DeCA10B.Client;
using DeCA10B.Contracts;

namespace DeCA10B.Cli.Trainers;

/// <summary>A trainer on a chain and its parts, which of a fused one are all the trainer itself.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Address">The trainer.</param>
/// <param name="ClassifierAddress">The model.</param>
/// <param name="IncentiveAddress">The incentive mechanism.</param>
/// <param name="HandlerAddress">The data handler.</param>
/// <param name="FirstBlock">A block before which it emitted nothing.</param>
sealed record TrainerContracts(JsonRpcChain Chain, Address Address, Address ClassifierAddress, Address IncentiveAddress, Address HandlerAddress, ulong FirstBlock)
{
    /// <summary>The trainer.</summary>
    public CollaborativeTrainer64Client Trainer => TrainerOn(Chain);

    /// <summary>The trainer on a batch or another chain of its kind.</summary>
    public CollaborativeTrainer64Client TrainerOn(IChain chain) => CollaborativeTrainer64Client.At(chain, Address);

    /// <summary>The classifier: the client of one kind speaks to any as far as all have the same functions.</summary>
    public DensePerceptronClient ClassifierOn(IChain chain) => DensePerceptronClient.At(chain, ClassifierAddress);

    /// <summary>The incentive mechanism, likewise.</summary>
    public Stakeable64Client IncentiveOn(IChain chain) => Stakeable64Client.At(chain, IncentiveAddress);

    /// <summary>The names of the classes; the index is the label.</summary>
    public async Task<IReadOnlyList<string>> ReadClassesAsync(CancellationToken cancellation)
    {
        var count = await ClassifierOn(Chain).GetNumClassificationsAsync(default, cancellation).ConfigureAwait(false);
        var batch = new ViewBatch(Chain);
        var names = Enumerable.Range(0, (int)count).Select(label => ClassifierOn(batch).ClassificationsAsync((ulong)label, default, cancellation).AsTask()).ToArray();
        await batch.RunAsync(null, cancellation).ConfigureAwait(false);
        return await Task.WhenAll(names).ConfigureAwait(false);
    }
}
