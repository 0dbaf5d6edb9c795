using DeCA10B.Chains;
using DeCA10B.Metadata;
using DeCA10B.Testing.Schema;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Contracts.Tests.Snapshots;

/// <summary>A chain that notes the gas of each deployment and each transaction, by contract and function.</summary>
sealed class NotingChain(ITestChain chain) : ITestChain
{
    readonly Dictionary<Address, ContractDescriptor> contracts = [];

    public GasTable Table { get; } = new();

    /// <summary>What the next call is to be told apart by.</summary>
    public string Remark { get; set; } = "";

    public IReadOnlyList<Address> Accounts => chain.Accounts;

    public async ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default)
    {
        var receipt = await chain.SendAsync(request, cancellation);
        var contract = contracts[request.To];
        var selector = Convert.ToHexString(request.Data.Span[..4]);
        var function = ContractSchema.Parse(contract.Abi).Functions.Single(item => item.Selector.ToString("X8", System.Globalization.CultureInfo.InvariantCulture) == selector);
        Assert.True(receipt.Succeeded, $"{contract.Name}.{function.Name} reverted");
        Note($"{contract.Name}.{function.Name}", receipt);
        return receipt;
    }

    public async ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default)
    {
        var receipt = await chain.DeployAsync(contract, arguments, options, cancellation);
        contracts[receipt.ContractAddress!.Value] = contract;
        Note($"{contract.Name}, deployed", receipt);
        return receipt;
    }

    public ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => chain.GetChainIdAsync(cancellation);

    public ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default) => chain.GetBalanceAsync(account, cancellation);

    public ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default) => chain.GetLatestBlockAsync(cancellation);

    public ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default) => chain.CallAsync(request, cancellation);

    public ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default) => chain.GetBlockHashAsync(number, cancellation);

    public ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default) => chain.HasCodeAsync(account, cancellation);

    public ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) => chain.GetLogsAsync(filter, cancellation);

    public ValueTask SetNextBlockTimestampAsync(ulong seconds, CancellationToken cancellation = default) => chain.SetNextBlockTimestampAsync(seconds, cancellation);

    public ValueTask SetBalanceAsync(Address account, UInt256 wei, CancellationToken cancellation = default) => chain.SetBalanceAsync(account, wei, cancellation);

    public ValueTask MineAsync(CancellationToken cancellation = default) => chain.MineAsync(cancellation);

    void Note(string step, TransactionReceipt receipt)
    {
        Table.Add(Remark.Length == 0 ? step : $"{step}, {Remark}", (ulong)receipt.GasUsed);
        Remark = "";
    }
}
