using System.Security.Cryptography;
using DeCA10B;
using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace TicTacToe;

/// <summary>Passes everything on to a chain and keeps what two lives must agree on: return data, revert data, logs, created addresses; and the gas.</summary>
/// <remarks>Every transaction gets a gas limit, so that one that reverts is mined on a real chain as it is on the native one.</remarks>
sealed class RecordingChain(IChain chain, Func<ulong, ValueTask> setNextTime) : IChain
{
    const ulong CallGas = 10_000_000;
    const ulong DeploymentGas = 16_000_000;

    readonly Dictionary<Address, UInt256> fees = [];
    readonly IncrementalHash evidence = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Gas of all transactions since <see cref="TakeEvidence"/> was last called.</summary>
    public ulong Gas { get; private set; }

    /// <summary>Transactions and calls since then.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<Address> Accounts => chain.Accounts;

    /// <summary>A hash over what was recorded since the last time; starts anew.</summary>
    public string TakeEvidence()
    {
        (Gas, Count) = (0, 0);
        return Convert.ToHexString(evidence.GetHashAndReset());
    }

    /// <summary>The balance of an account without the gas fees that it paid, which the native chain does not know.</summary>
    public async ValueTask<UInt256> GetBalanceWithoutFeesAsync(Address account) =>
        await chain.GetBalanceAsync(account) + fees.GetValueOrDefault(account);

    public async ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default)
    {
        var result = await chain.CallAsync(request, cancellation);
        Record(result.Succeeded, result.Data);
        return result;
    }

    public async ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default) =>
        Record(request.Options, await chain.SendAsync(request with { Options = WithGas(request.Options, CallGas) }, cancellation));

    public async ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default) =>
        Record(options, await chain.DeployAsync(contract, arguments, WithGas(options, DeploymentGas), cancellation));

    public ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => chain.GetChainIdAsync(cancellation);

    public ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default) => chain.GetBalanceAsync(account, cancellation);

    public ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default) => chain.GetLatestBlockAsync(cancellation);

    public ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default) => chain.GetBlockHashAsync(number, cancellation);

    public ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default) => chain.HasCodeAsync(account, cancellation);

    public ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) => chain.GetLogsAsync(filter, cancellation);

    /// <summary>Sets the time of the next block, in Unix seconds.</summary>
    public ValueTask SetNextBlockTimestampAsync(ulong seconds) => setNextTime(seconds);

    static CallOptions WithGas(CallOptions options, ulong gas) => options.GasLimit is null ? options with { GasLimit = gas } : options;

    TransactionReceipt Record(CallOptions options, TransactionReceipt receipt)
    {
        Record(receipt.Succeeded, receipt.RevertData);
        if (receipt.ContractAddress is { } created) Append(created.ToString());
        foreach (var log in receipt.Logs)
        {
            Append(log.Address.ToString());
            foreach (var topic in log.Topics) Append(topic.ToString());
            evidence.AppendData(log.Data.Span);
        }

        var sender = options.From ?? Accounts[0];
        fees[sender] = fees.GetValueOrDefault(sender) + (receipt.EffectiveGasPrice * receipt.GasUsed);
        Gas += receipt.GasUsed;
        return receipt;
    }

    void Record(bool succeeded, ReadOnlyMemory<byte> data)
    {
        Count++;
        evidence.AppendData([(byte)(succeeded ? 1 : 0)]);
        Append(data.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        evidence.AppendData(data.Span);
    }

    void Append(string text) => evidence.AppendData(System.Text.Encoding.UTF8.GetBytes(text));
}
