using System.Text.Json;
using DeCA10B.Chains;
using DeCA10B.Client;

namespace DeCA10B.Testing.Tests.Anvil;

/// <summary>What happens to a transaction between its sending and its block, on a node that mines when it is told to.</summary>
public sealed class PendingTransactionTests : AnvilTest
{
    static readonly JsonRpcChainOptions Impatient = new() { PollingInterval = TimeSpan.FromMilliseconds(10), TransactionTimeout = TimeSpan.FromSeconds(20) };
    static readonly PrivateKey Key = DevelopmentKeys.All[0];

    [Fact]
    public async Task What_is_about_to_be_sent_is_told_first()
    {
        await using var node = await Testing.Anvil.StartAsync();
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, [Key]);
        PendingTransaction? told = null;
        var known = default(JsonElement);

        var receipt = await chain.SendAsync(Transfer(1), async (transaction, _) =>
        {
            told = transaction;
            known = await node.Connection.AskAsync("eth_getTransactionByHash", json => json.WriteStringValue(transaction.Hash.ToString()));
        });

        Assert.Equal(JsonValueKind.Null, known.ValueKind);
        Assert.Equal((Key.Address, 0ul, receipt.TransactionHash), (told!.From, told.Nonce, told.Hash!.Value));
        Assert.Equal(receipt.TransactionHash, (await chain.WaitAsync(told)).TransactionHash);
        Assert.Equal(receipt.TransactionHash, await chain.FindTransactionAsync(Key.Address, 0));
        Assert.Null(await chain.FindTransactionAsync(Key.Address, 1));
    }

    [Fact]
    public async Task A_replaced_transaction_is_told_with_the_one_that_was_mined()
    {
        await using var node = await Testing.Anvil.StartAsync();
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, [Key], Impatient);
        await node.SetAutomineAsync(false);
        var (sending, pending) = await StartAsync(chain);
        var replacement = new DynamicFeeTransaction(31337, pending.Nonce, 90_000_000_000, 900_000_000_000, 30_000, node.Accounts[1], 2, default).Sign(Key);
        await TellAsync(node, "eth_sendRawTransaction", json => json.WriteStringValue("0x" + Convert.ToHexStringLower(replacement.Raw.Span)));
        await node.MineAsync();

        var exception = await Assert.ThrowsAsync<TransactionReplacedException>(() => sending);

        Assert.Equal(replacement.Hash, exception.Replacement);
        Assert.Equal(pending, exception.Transaction);
    }

    [Fact]
    public async Task A_dropped_transaction_is_told()
    {
        await using var node = await Testing.Anvil.StartAsync();
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, [Key], Impatient);
        await node.SetAutomineAsync(false);
        var (sending, pending) = await StartAsync(chain);
        await TellAsync(node, "anvil_dropTransaction", json => json.WriteStringValue(pending.Hash.ToString()));

        Assert.Equal(pending, (await Assert.ThrowsAsync<TransactionDroppedException>(() => sending)).Transaction);
    }

    [Fact]
    public async Task A_transaction_behind_a_missing_nonce_names_it()
    {
        await using var node = await Testing.Anvil.StartAsync();
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, [Key], Impatient with { TransactionTimeout = TimeSpan.FromMilliseconds(200) });
        var early = new DynamicFeeTransaction(31337, 3, 1_000_000_000, 9_000_000_000, 30_000, node.Accounts[1], 2, default).Sign(Key);
        await TellAsync(node, "eth_sendRawTransaction", json => json.WriteStringValue("0x" + Convert.ToHexStringLower(early.Raw.Span)));

        var exception = await Assert.ThrowsAsync<NonceGapException>(async () => await chain.WaitAsync(new PendingTransaction(Key.Address, 3, early.Hash, 0)));

        Assert.Equal(0ul, exception.MissingNonce);
        Assert.Contains("nonce 0 to 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_that_is_only_slow_is_not_doubted()
    {
        await using var node = await Testing.Anvil.StartAsync();
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, [Key], Impatient);
        await node.SetAutomineAsync(false);
        var (sending, _) = await StartAsync(chain);
        await Task.Delay(300);
        Assert.False(sending.IsCompleted);
        await node.MineAsync();

        Assert.True((await sending).Succeeded);
    }

    [Fact]
    public async Task The_node_signs_for_an_account_that_it_holds()
    {
        await using var node = await Testing.Anvil.StartAsync();
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, null, new() { NodeAccounts = [node.Accounts[4]] });

        var receipts = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => chain.SendAsync(Transfer(1)).AsTask()));

        Assert.All(receipts, receipt => Assert.True(receipt.Succeeded));
        Assert.Equal(5ul, await chain.GetTransactionCountAsync(node.Accounts[4]));
    }

    [Fact]
    public async Task An_account_that_the_node_does_not_hold_is_refused_at_once()
    {
        await using var node = await Testing.Anvil.StartAsync();
        var stranger = PrivateKey.Generate().Address;

        var exception = await Assert.ThrowsAsync<LockedAccountException>(() => JsonRpcChain.ConnectAsync(node.Url, null, new() { NodeAccounts = [stranger] }));

        Assert.Equal(stranger, exception.Account);
    }

    static CallRequest Transfer(ulong wei) => new(DevelopmentKeys.All[1].Address, default, new CallOptions(Value: wei));

    static async Task<(Task<TransactionReceipt> Sending, PendingTransaction Pending)> StartAsync(JsonRpcChain chain)
    {
        var told = new TaskCompletionSource<PendingTransaction>();
        var sending = chain.SendAsync(Transfer(1), (transaction, _) =>
        {
            told.SetResult(transaction);
            return default;
        }).AsTask();
        var pending = await told.Task;
        while ((await chain.Connection.AskAsync("eth_getTransactionByHash", json => json.WriteStringValue(pending.Hash.ToString()))).ValueKind != JsonValueKind.Object) await Task.Delay(5);
        return (sending, pending);
    }

    static async Task TellAsync(AnvilChain node, string method, Action<Utf8JsonWriter> parameters) =>
        _ = (await node.Connection.TellAsync(new JsonRpcRequest(method, parameters))).Result;
}
