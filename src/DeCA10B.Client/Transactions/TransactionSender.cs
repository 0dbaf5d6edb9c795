using System.Collections.Concurrent;
using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>Numbers, prices, signs and sends transactions, and waits for their receipts.</summary>
sealed class TransactionSender(JsonRpcConnection connection, ulong chainId, IReadOnlyList<PrivateKey> keys, JsonRpcChainOptions options)
{
    readonly Dictionary<Address, PrivateKey> keysByAccount = keys.DistinctBy(key => key.Address).ToDictionary(key => key.Address);
    readonly ConcurrentDictionary<Address, AccountQueue> queues = new();
    readonly ConcurrentDictionary<Address, bool> signedAtNode = new();
    readonly ReceiptReader receipts = new(connection, options);

    /// <summary>Whether the node is asked to answer with the receipt (EIP-7966); cleared when it does not know how.</summary>
    public bool MinesAtOnce { get; set; }

    public void SignAtNode(Address account, bool atNode)
    {
        if (atNode) signedAtNode[account] = true;
        else signedAtNode.TryRemove(account, out _);
    }

    /// <summary>Waits for a transaction that was sent before.</summary>
    public Task<TransactionReceipt> WaitAsync(PendingTransaction transaction, CancellationToken cancellation) =>
        receipts.WaitAsync(transaction, null, null, false, cancellation);

    public async ValueTask<TransactionReceipt> SendAsync(Address? to, ReadOnlyMemory<byte> data, CallOptions call, BeforeSending? beforeSending, CancellationToken cancellation)
    {
        var from = call.From ?? DefaultSender;
        var isSignedAtNode = signedAtNode.ContainsKey(from);
        var key = keysByAccount.GetValueOrDefault(from);
        if (!isSignedAtNode && key is null) throw new UnknownAccountException(from);
        var queue = queues.GetOrAdd(from, _ => new AccountQueue());

        await queue.Turn.WaitAsync(cancellation).ConfigureAwait(false);
        PendingTransaction transaction;
        JsonElement? receipt = null;
        try
        {
            if (isSignedAtNode) transaction = await SubmitToSignerAsync(from, queue, to, data, call, beforeSending, cancellation).ConfigureAwait(false);
            else (transaction, receipt) = await SignAndSubmitAsync(key!, queue, to, data, call, beforeSending, cancellation).ConfigureAwait(false);
            queue.Sent(transaction.Nonce);
        }
        finally
        {
            queue.Turn.Release();
        }
        try
        {
            return await receipts.WaitAsync(transaction, receipt, new CallRequest(to ?? default, data, call with { From = from }), to is null, cancellation).ConfigureAwait(false);
        }
        finally
        {
            queue.Settled();
        }
    }

    Address DefaultSender => keys.Count > 0 ? keys[0].Address : options.NodeAccounts.Count > 0 ? options.NodeAccounts[0] : throw new UnknownAccountException(null);

    async Task<(PendingTransaction Transaction, JsonElement? Receipt)> SignAndSubmitAsync(
        PrivateKey key, AccountQueue queue, Address? to, ReadOnlyMemory<byte> data, CallOptions call, BeforeSending? beforeSending, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var terms = await TransactionTerms.AskAsync(connection, options, key.Address, to, data, call, cancellation).ConfigureAwait(false);
            var signed = new DynamicFeeTransaction(
                chainId, queue.NextNonce(terms.Nonce), terms.PriorityFee, terms.MaxFee, terms.GasLimit, to, call.Value, data).Sign(key);
            var pending = new PendingTransaction(key.Address, signed.Transaction.Nonce, signed.Hash, terms.GasLimit * terms.MaxFee);
            if (beforeSending is not null) await beforeSending(pending, cancellation).ConfigureAwait(false);
            try
            {
                return (pending, await SubmitAsync(signed, key.Address, cancellation).ConfigureAwait(false));
            }
            catch (NonceException) when (attempt == 0)
            {
                // Somebody else used the number between the question and the sending: one more try with a new one.
            }
        }
    }

    /// <summary>Gives a transaction to the node.</summary>
    /// <returns>The receipt when the node waited for it, else null.</returns>
    async Task<JsonElement?> SubmitAsync(SignedTransaction transaction, Address from, CancellationToken cancellation)
    {
        try
        {
            if (MinesAtOnce)
            {
                var mined = await connection.TellAsync(Raw("eth_sendRawTransactionSync"), options.TransactionTimeout, cancellation).ConfigureAwait(false);
                if (mined.Error is null) return mined.Element;
                if (IsStillWaiting(mined.Error)) return null;
                if (!mined.Error.IsUnknownMethod) throw ExecutionMessages.Refusal(mined, from, transaction.Transaction.Nonce);
                MinesAtOnce = false;
            }
            var reply = await connection.TellAsync(Raw("eth_sendRawTransaction"), null, cancellation).ConfigureAwait(false);
            if (reply.Error is { } error && !error.Says("already known") && !error.Says("already imported"))
                throw ExecutionMessages.Refusal(reply, from, transaction.Transaction.Nonce);
            return null;
        }
        catch (Exception exception) when (exception is NodeConnectionLostException or NodeTimeoutException)
        {
            // Not sent again blindly: the node is asked whether it has it.
            if (await IsKnownAsync(transaction.Hash, cancellation).ConfigureAwait(false)) return null;
            throw new NodeConnectionLostException(connection.DisplayUrl, exception, transaction.Hash);
        }

        JsonRpcRequest Raw(string method) => new(method, json => json.WriteDataValue(transaction.Raw.Span));
    }

    async Task<bool> IsKnownAsync(Bytes32 hash, CancellationToken cancellation)
    {
        try
        {
            var answer = await connection.AskAsync("eth_getTransactionByHash", json => json.WriteDataValue(hash.ToArray()), cancellation).ConfigureAwait(false);
            return answer.ValueKind == JsonValueKind.Object;
        }
        catch (ChainException)
        {
            return false;
        }
    }

    /// <summary>The node prices and signs: for accounts that it holds or impersonates.</summary>
    async Task<PendingTransaction> SubmitToSignerAsync(
        Address from, AccountQueue queue, Address? to, ReadOnlyMemory<byte> data, CallOptions call, BeforeSending? beforeSending, CancellationToken cancellation)
    {
        var terms = await TransactionTerms.AskAsync(connection, options, from, to, data, call, cancellation).ConfigureAwait(false);
        var pending = new PendingTransaction(from, queue.NextNonce(terms.Nonce), null, terms.GasLimit * terms.MaxFee);
        if (beforeSending is not null) await beforeSending(pending, cancellation).ConfigureAwait(false);
        var reply = await connection.TellAsync(
            new JsonRpcRequest("eth_sendTransaction", json => ExecutionMessages.WriteCall(json, from, to, call.Value, terms.GasLimit, data.Span, pending.Nonce)), null, cancellation).ConfigureAwait(false);
        if (reply.Error is not null) throw ExecutionMessages.Refusal(reply, from, pending.Nonce);
        return pending with { Hash = reply.Element.ReadBytes32() };
    }

    /// <summary>EIP-7966 gives code 4 to a transaction that was taken but not mined in time; anvil says it in words.</summary>
    static bool IsStillWaiting(JsonRpcError error) => error.Code == 4 || error.Says("confirmation timeout");
}
