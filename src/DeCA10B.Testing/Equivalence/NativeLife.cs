using DeCA10B.Chains;
using DeCA10B.Testing.Layouts;

namespace DeCA10B.Testing;

/// <summary>One sequence on a native chain of its own.</summary>
sealed class NativeLife
{
    readonly Stage stage;
    readonly NativeChain chain;
    readonly List<PerformedCall> calls = [];

    NativeLife(Stage stage, NativeChain chain)
    {
        (this.stage, this.chain) = (stage, chain);
        chain.MinesEachTransaction = false;
        Situation = new Situation(chain, stage.Contracts, calls, stage.Senders);
    }

    /// <summary>What a choice of the next call may look at.</summary>
    public Situation Situation { get; }

    /// <summary>The calls made.</summary>
    public IReadOnlyList<PerformedCall> Calls => calls;

    /// <summary>The exception of a call that ended in one which is no revert; the sequence ends there.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Runs the fixture on a fresh chain.</summary>
    public static async Task<NativeLife> BeginAsync(Stage stage, EquivalenceSettings settings)
    {
        var chain = new NativeChain();
        await settings.Fixture(new RecordingChain(chain, settings.FindArtifact)).ConfigureAwait(false);
        return new NativeLife(stage, chain);
    }

    /// <summary>Makes a call. One that its sender cannot pay is not made: no chain would take it.</summary>
    public void Play(ContractCall call)
    {
        if (Fault is not null || chain.BalanceOf(call.From) < call.Value) return;
        if (calls.Count == 0 || call.Wait > 0)
        {
            if (calls.Count > 0) chain.Mine();
            chain.SetNextBlockTimestamp(chain.LatestBlock.Timestamp + Math.Max(call.Wait, 1));
            BlockTime = chain.LatestBlock.Timestamp + Math.Max(call.Wait, 1);
        }

        try
        {
            var receipt = chain.Execute(new CallRequest(call.Contract.Address, call.Data, new CallOptions(call.From, call.Value)));
            calls.Add(new(call, BlockTime, new(receipt.Succeeded, receipt.Succeeded ? receipt.ReturnData : receipt.RevertData, receipt.Logs)));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Fault = exception;
            calls.Add(new(call, BlockTime, new(false, default, [])));
        }
    }

    /// <summary>The storage by now.</summary>
    public IReadOnlyList<NativeStorage> ReadStorage(bool keepsNames = false) =>
        [.. stage.Contracts.Select(contract => NativeStorage.Read(chain.ContractAt(contract.Address)!, contract.Layout, keepsNames))];

    /// <summary>What happened, and what is left.</summary>
    public Transcript Finish(IReadOnlyList<NativeStorage> storage) => new(
        [.. calls.Select(call => call.Outcome)],
        new([.. storage.Select(contract => contract.Words)], [.. stage.Accounts.Select(chain.BalanceOf)]));

    ulong BlockTime { get; set; }
}
