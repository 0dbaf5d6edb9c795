using DeCA10B.Chains;
using DeCA10B.Client;
using DeCA10B.Hashing;
using DeCA10B.Metadata;

namespace DeCA10B.Cli.Deployments;

/// <summary>A chain whose transactions are written into a journal before they are sent and after they are mined, and which does not send again what is mined already.</summary>
/// <param name="chain">The chain.</param>
/// <param name="from">Who sends.</param>
/// <param name="journal">The journal so far.</param>
/// <param name="path">Where it is kept; null keeps it in memory.</param>
/// <param name="tell">Is told what is done.</param>
/// <param name="stop">Ends every wait, also of who gives no token: what was sent is in the journal.</param>
sealed class JournalingChain(JsonRpcChain chain, Address from, DeploymentJournal journal, string? path, Action<string> tell, CancellationToken stop) : ForwardingChain(chain)
{
    /// <summary>The journal by now.</summary>
    public DeploymentJournal Journal { get; private set; } = journal;

    /// <summary>What the next transactions do, for people.</summary>
    public string Doing { get; set; } = "";

    /// <summary>Whether a transaction that the journal knows as mined is answered from there. Not while lists are appended to, where the same numbers may come twice.</summary>
    public bool Replays { get; set; } = true;

    /// <summary>Changes the journal and writes it.</summary>
    public void Update(Func<DeploymentJournal, DeploymentJournal> change)
    {
        Journal = change(Journal);
        if (path is not null) Journal.Save(path);
    }

    /// <inheritdoc/>
    public override async ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default)
    {
        var options = request.Options with { From = from };
        return await RunAsync(
            StepKey.Of(request.To, options.Value, request.Data), before => chain.SendAsync(request with { Options = options }, before, stop)).ConfigureAwait(false);
    }

    /// <summary>Deploys creation code.</summary>
    /// <exception cref="ContractRevertedException">The constructor reverted, or would have.</exception>
    public async ValueTask<Address> DeployCodeAsync(ReadOnlyMemory<byte> code)
    {
        try
        {
            var receipt = await RunAsync(StepKey.Of(null, 0, code), before => chain.DeployCodeAsync(code, new CallOptions(from), before, stop)).ConfigureAwait(false);
            return receipt.ContractAddress!.Value;
        }
        catch (TransactionRevertedException exception)
        {
            throw new ContractRevertedException(Doing, RevertReason.Of(exception.RevertData, []), innerException: exception);
        }
    }

    /// <inheritdoc/>
    public override ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default) =>
        throw new NotSupportedException("A deployment goes through DeployCodeAsync.");

    async ValueTask<TransactionReceipt> RunAsync(string key, Func<BeforeSending, ValueTask<TransactionReceipt>> send)
    {
        if (Replays && Journal.Steps.FirstOrDefault(step => step.Key == key && step.State == StepState.Mined) is { } mined) return ReceiptOf(mined);
        int? index = null;
        TransactionReceipt receipt;
        try
        {
            receipt = await send((pending, _) =>
            {
                // A second call means that the node refused the first for its nonce.
                if (index is { } refused) Change(refused, step => step with { State = StepState.Lost });
                index = Journal.Steps.Count;
                Update(known => known with { Steps = [.. known.Steps, new() { What = Doing, Key = key, Nonce = pending.Nonce, Hash = pending.Hash?.ToString(), State = StepState.Sent }] });
                return default;
            }).ConfigureAwait(false);
        }
        catch (TransactionReplacedException) when (index is not null)
        {
            Change(index.Value, step => step with { State = StepState.Lost });
            throw;
        }

        Change(index!.Value, step => step.MinedAs(receipt));
        if (receipt.Succeeded) tell($"{Doing}: {receipt.GasUsed} gas{(receipt.ContractAddress is { } created ? $", at {created}" : "")}");
        return receipt.Succeeded ? receipt : throw new ContractRevertedException(Doing, RevertReason.Of(receipt.RevertData, []), receipt);
    }

    void Change(int index, Func<DeploymentStep, DeploymentStep> change) =>
        Update(known => known with { Steps = [.. known.Steps.Select((step, place) => place == index ? change(step) : step)] });

    static TransactionReceipt ReceiptOf(DeploymentStep step) => new()
    {
        TransactionHash = Bytes32.Parse(step.Hash),
        Succeeded = true,
        BlockNumber = step.Block,
        GasUsed = step.GasUsed,
        EffectiveGasPrice = step.GasPrice,
        ContractAddress = step.Contract is { } address ? Address.Parse(address) : null,
        Logs = [],
    };
}

/// <summary>By what a step is known again.</summary>
static class StepKey
{
    /// <summary>Keccak-256 of receiver, value and data.</summary>
    public static string Of(Address? to, UInt256 value, ReadOnlyMemory<byte> data) =>
        Keccak.Hash([.. to is { } account ? account.ToArray() : [], .. ((Bytes32)value).ToArray(), .. data.Span]).ToString();

    /// <summary>A step, mined.</summary>
    public static DeploymentStep MinedAs(this DeploymentStep step, TransactionReceipt receipt) => step with
    {
        Hash = receipt.TransactionHash.ToString(),
        State = receipt.Succeeded ? StepState.Mined : StepState.Lost,
        Block = receipt.BlockNumber,
        GasUsed = receipt.GasUsed,
        GasPrice = receipt.EffectiveGasPrice,
        Contract = receipt.ContractAddress?.ToString(),
    };
}
