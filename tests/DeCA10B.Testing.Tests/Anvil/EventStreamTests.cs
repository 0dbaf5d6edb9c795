using DeCA10B.Chains;
using DeCA10B.Testing.Tests.Equivalence;

namespace DeCA10B.Testing.Tests.Anvil;

/// <summary>Streams of events on a chain that is re-organised for real: set back to a snapshot, and mined anew.</summary>
public sealed class EventStreamTests : AnvilTest
{
    static readonly EventStreamOptions Fast = new() { PollingInterval = TimeSpan.FromMilliseconds(5) };

    [Fact]
    public async Task Past_events_come_in_batches_and_then_those_that_happen()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 1000);
        foreach (var amount in (int[])[1, 2, 3]) await PayAsync(ledger, amount);
        await using var stream = ledger.FollowMovedEventsAsync(options: Fast with { BlocksPerRead = 2 }).GetAsyncEnumerator();

        var past = new List<EventBatch<MovedEvent>>();
        while (past.Sum(batch => batch.Events.Count) < 3) past.Add(await NextAsync(stream));
        Assert.Equal([1, 3, 4], past.Select(batch => (int)batch.LastBlock));
        Assert.Equal([1, 2, 3], past.SelectMany(Amounts));

        await PayAsync(ledger, 4);
        Assert.Equal([4], Amounts(await NextAsync(stream)));
    }

    [Fact]
    public async Task A_filter_on_an_indexed_argument_lets_only_its_events_through()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 1000);
        for (var index = 0; index < 6; index++) await PayAsync(ledger, index + 1, from: index % 3);

        var batches = ledger.FollowMovedEventsAsync(account: chain.Accounts[1], options: Fast with { ToBlock = 7 });

        Assert.Equal([2, 5], await AllAsync(batches));
    }

    [Fact]
    public async Task Events_of_blocks_that_are_gone_are_taken_back_and_the_new_ones_given()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 1000);
        await PayAsync(ledger, 1);
        await using var stream = ledger.FollowMovedEventsAsync(options: Fast).GetAsyncEnumerator();
        Assert.Equal([1], Amounts(await NextAsync(stream)));
        var snapshot = await chain.TakeSnapshotAsync();
        await PayAsync(ledger, 2);
        Assert.Equal([2], Amounts(await NextAsync(stream)));
        await PayAsync(ledger, 3);
        Assert.Equal([3], Amounts(await NextAsync(stream)));

        await chain.GoBackAsync(snapshot);
        await PayAsync(ledger, 20);

        var undone = await NextAsync(stream);
        Assert.Equal(3ul, undone.UndoneFrom);
        Assert.Equal([3, 2], undone.Undone.Select(record => (int)record.Event.Amount));
        Assert.Equal([20], Amounts(await NextAsync(stream)));
    }

    [Fact]
    public async Task A_stream_resumed_after_a_reorganisation_says_from_which_block_on_all_is_undone()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 1000);
        await PayAsync(ledger, 1);
        var snapshot = await chain.TakeSnapshotAsync();
        await PayAsync(ledger, 2);
        await PayAsync(ledger, 3);
        var kept = (await LastAsync(ledger.FollowMovedEventsAsync(options: Fast with { BlocksPerRead = 1, ToBlock = 4 }))).Cursor.ToString();
        await chain.GoBackAsync(snapshot);
        await PayAsync(ledger, 20);
        await PayAsync(ledger, 30);

        await using var stream = ledger.FollowMovedEventsAsync(options: Fast with { Cursor = EventCursor.Parse(kept) }).GetAsyncEnumerator();

        Assert.Equal(3ul, (await NextAsync(stream)).UndoneFrom);
        Assert.Equal([20, 30], Amounts(await NextAsync(stream)));
    }

    [Fact]
    public async Task A_cursor_on_the_same_chain_goes_on_where_it_was()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 1000);
        await PayAsync(ledger, 1);
        var cursor = (await LastAsync(ledger.FollowMovedEventsAsync(options: Fast with { ToBlock = 2 }))).Cursor;
        await PayAsync(ledger, 2);

        Assert.Equal([2], await AllAsync(ledger.FollowMovedEventsAsync(options: Fast with { Cursor = cursor, ToBlock = 3 })));
    }

    [Fact]
    public async Task With_confirmations_an_event_waits_and_is_never_taken_back()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 1000);
        await using var stream = ledger.FollowMovedEventsAsync(options: Fast with { Confirmations = 2 }).GetAsyncEnumerator();
        var snapshot = await chain.TakeSnapshotAsync();
        await PayAsync(ledger, 1);
        var next = NextAsync(stream);
        await Task.Delay(50);
        Assert.False(next.IsCompleted);

        await chain.GoBackAsync(snapshot);
        await PayAsync(ledger, 2);
        await chain.MineAsync();
        await chain.MineAsync();

        Assert.Equal([2], Amounts(await next));
    }

    [Fact]
    public async Task The_native_chain_streams_the_same()
    {
        var chain = new NativeChain();
        var ledger = await LedgerClient.DeployAsync(chain, 1000);
        for (var index = 0; index < 6; index++) await PayAsync(ledger, index + 1, from: index % 3);

        Assert.Equal([2, 5], await AllAsync(ledger.FollowMovedEventsAsync(account: chain.Accounts[1], options: Fast with { ToBlock = 7 })));
    }

    [Fact]
    public async Task A_node_that_is_away_for_a_while_is_asked_again()
    {
        var chain = new NativeChain();
        await PayAsync(await LedgerClient.DeployAsync(chain, 1000), 1);
        var away = new Away(chain, times: 2);

        Assert.Equal([1], await AllAsync(LedgerClient.At(away, (await chain.GetLogsAsync(default))[0].Address).FollowMovedEventsAsync(options: Fast with { ToBlock = 2 })));
        Assert.True(away.Times < 0);
    }

    [Fact]
    public async Task A_node_that_stays_away_ends_the_stream()
    {
        var away = new Away(new NativeChain(), times: int.MaxValue);

        await Assert.ThrowsAsync<Client.NodeTimeoutException>(() => AllAsync(LedgerClient.At(away, default).FollowMovedEventsAsync(options: Fast with { Patience = TimeSpan.Zero })));
    }

    [Fact]
    public async Task A_cancelled_stream_ends()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 1000);
        using var stop = new CancellationTokenSource();
        await using var stream = ledger.FollowMovedEventsAsync(options: Fast, cancellation: stop.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = stream.MoveNextAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("5 4:0x01")]
    [InlineData("5 7")]
    public void What_is_no_cursor_is_refused(string text) => Assert.Throws<FormatException>(() => EventCursor.Parse(text));

    static async Task PayAsync(LedgerClient ledger, int amount, int from = 0) =>
        await ledger.DepositAsync("", new CallOptions(ledger.Chain.Accounts[from], (UInt256)amount));

    static IEnumerable<int> Amounts(EventBatch<MovedEvent> batch) => batch.Events.Select(record => (int)record.Event.Amount);

    static async Task<EventBatch<MovedEvent>> NextAsync(IAsyncEnumerator<EventBatch<MovedEvent>> stream)
    {
        Assert.True(await stream.MoveNextAsync());
        return stream.Current;
    }

    static async Task<EventBatch<MovedEvent>> LastAsync(IAsyncEnumerable<EventBatch<MovedEvent>> batches)
    {
        EventBatch<MovedEvent>? last = null;
        await foreach (var batch in batches) last = batch;
        return last!;
    }

    static async Task<IReadOnlyList<int>> AllAsync(IAsyncEnumerable<EventBatch<MovedEvent>> batches)
    {
        var amounts = new List<int>();
        await foreach (var batch in batches) amounts.AddRange(Amounts(batch));
        return amounts;
    }

    /// <summary>A chain that does not answer some questions for logs.</summary>
    sealed class Away(IChain chain, int times) : ForwardingChain(chain)
    {
        public int Times { get; private set; } = times;

        public override ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) =>
            Times-- > 0 ? throw new Client.NodeTimeoutException("http://127.0.0.1", TimeSpan.FromSeconds(1)) : base.GetLogsAsync(filter, cancellation);
    }
}
