using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Client.Tests.Clients;

public sealed class ContractClientTests
{
    static readonly Address At = DevelopmentKeys.All[9].Address;
    static readonly byte[] Function = [1, 2, 3, 4];

    [Fact]
    public async Task A_custom_error_comes_as_its_struct()
    {
        var client = new Client(new Answers { Result = new(false, new byte[] { 0, 0, 0, 7, 42 }) });

        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await client.Call(Function));

        Assert.Equal(new Known(42), exception.Error);
        Assert.Equal("Known", exception.Reason.Name);
        Assert.Null(exception.Receipt);
        Assert.Contains("42", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_revert_data_is_put_in_words()
    {
        Assert.Contains("overflow", await MessageFor(RevertData.Panic(0x11)), StringComparison.Ordinal);
        Assert.Contains("too little", await MessageFor(RevertData.Error("too little")), StringComparison.Ordinal);
        Assert.Contains("0x00000008", await MessageFor([0, 0, 0, 8]), StringComparison.Ordinal);
        Assert.Contains("no revert data", await MessageFor([]), StringComparison.Ordinal);
        // The selector of the known error with nothing behind it.
        Assert.Contains("unknown revert data 0x00000007", await MessageFor([0, 0, 0, 7]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reverted_transaction_is_an_exception_with_its_receipt()
    {
        var receipt = Receipt(false) with { RevertData = new byte[] { 0, 0, 0, 7, 1 } };
        var client = new Client(new Answers { Sent = receipt });

        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await client.Send(Function));

        Assert.Same(receipt, exception.Receipt);
        Assert.Equal(new Known(1), exception.Error);
    }

    [Fact]
    public async Task A_transaction_that_was_not_sent_is_the_same_exception_without_a_receipt()
    {
        var client = new Client(new Answers { Refusal = new TransactionRevertedException(new byte[] { 0, 0, 0, 7, 1 }) });

        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await client.Send(Function));

        Assert.Null(exception.Receipt);
        Assert.Equal(new Known(1), exception.Error);
    }

    [Fact]
    public async Task A_constructor_that_reverts_is_an_exception()
    {
        var descriptor = new ContractDescriptor("Counter", "", typeof(ContractClientTests).Assembly, "[]", _ => throw new NotSupportedException());

        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await Client.Deploy(new Answers { Sent = Receipt(false) }, descriptor));

        Assert.Contains("deployment of Counter", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_contract_is_nothing_is_sent_and_no_answer_is_taken()
    {
        var chain = new Answers { HasCode = false, Result = new(true, default), Sent = Receipt(true) };
        var client = new Client(chain);

        Assert.Equal(At, (await Assert.ThrowsAsync<NoContractException>(async () => await client.Call(Function))).Address);
        await Assert.ThrowsAsync<NoContractException>(async () => await client.Send(Function));
        Assert.Equal(0, chain.Transactions);
    }

    [Fact]
    public async Task Events_are_decoded_in_their_order()
    {
        Log[] logs = [.. Enumerable.Range(0, 3).Select(index => new Log(At, [], new[] { (byte)index }, 1, default, (uint)index))];
        var client = new Client(new Answers { Logs = logs });

        var events = await client.Events();

        Assert.Equal([0, 1, 2], events.Select(record => (int)record.Event.Value));
        Assert.Equal(logs, events.Select(record => record.Log));
    }

    static async Task<string> MessageFor(byte[] revertData)
        => (await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await new Client(new Answers { Result = new(false, revertData) }).Call(Function))).Message;

    static TransactionReceipt Receipt(bool succeeded) => new() { TransactionHash = default, Succeeded = succeeded, BlockNumber = 1, GasUsed = 1, Logs = [] };

    readonly record struct Known(byte Value) : IError;

    /// <summary>What the generator writes, by hand.</summary>
    sealed class Client(IChain chain) : ContractClient(chain, At, Errors)
    {
        static readonly ErrorDecoder[] Errors = [new(7, "Known", data => new Known(data.Span[0]))];

        public ValueTask<ReadOnlyMemory<byte>> Call(byte[] data) => CallFunctionAsync(data);

        public ValueTask<TransactionReceipt> Send(byte[] data) => SendFunctionAsync(data);

        public static ValueTask<TransactionReceipt> Deploy(IChain chain, ContractDescriptor descriptor) => DeployContractAsync(chain, descriptor, default, default, Errors);

        public ValueTask<IReadOnlyList<EventRecord<Known>>> Events() => GetEventsAsync(default, log => new Known(log.Data.Span[0]));
    }

    /// <summary>A chain that answers what a test says.</summary>
    sealed class Answers : IChain
    {
        public bool HasCode { get; init; } = true;

        public CallResult Result { get; init; }

        public TransactionReceipt? Sent { get; init; }

        public ChainException? Refusal { get; init; }

        public Log[] Logs { get; init; } = [];

        public int Transactions { get; private set; }

        public IReadOnlyList<Address> Accounts => [];

        public ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => new(1);

        public ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default) => new(Result);

        public ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default) => new(HasCode);

        public ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default)
        {
            Transactions++;
            return Refusal is null ? new(Sent!) : throw Refusal;
        }

        public ValueTask<TransactionReceipt> DeployAsync(
            ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default) => new(Sent!);

        public ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) => new(Logs);
    }
}
