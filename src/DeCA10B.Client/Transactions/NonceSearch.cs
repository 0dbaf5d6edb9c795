using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>Finds the transaction that used a nonce: the block in which the account's count passed it, by halving, and in that block the transaction.</summary>
static class NonceSearch
{
    /// <returns>Null when it is not mined yet, or when the node has forgotten the states that tell.</returns>
    public static async Task<Bytes32?> FindAsync(JsonRpcConnection connection, Address from, ulong nonce, ulong firstBlock, CancellationToken cancellation)
    {
        try
        {
            var account = from.ToArray();
            var last = (await connection.AskAsync("eth_blockNumber", null, cancellation).ConfigureAwait(false)).ReadUInt64();
            if (await CountAsync(connection, account, last, cancellation).ConfigureAwait(false) <= nonce) return null;
            var first = Math.Min(firstBlock, last);
            while (first < last)
            {
                var middle = first + (last - first) / 2;
                if (await CountAsync(connection, account, middle, cancellation).ConfigureAwait(false) > nonce) last = middle;
                else first = middle + 1;
            }

            var block = await connection.AskAsync("eth_getBlockByNumber", json =>
            {
                json.WriteQuantityValue(last);
                json.WriteBooleanValue(true);
            }, cancellation).ConfigureAwait(false);
            foreach (var transaction in block.Member("transactions").EnumerateArray())
                if (transaction.Member("from").ReadAddress() == from && transaction.Member("nonce").ReadUInt64() == nonce) return transaction.Member("hash").ReadBytes32();
            return null;
        }
        catch (JsonRpcErrorException)
        {
            return null;
        }
    }

    static async Task<ulong> CountAsync(JsonRpcConnection connection, byte[] account, ulong block, CancellationToken cancellation) =>
        (await connection.AskAsync("eth_getTransactionCount", json =>
        {
            json.WriteDataValue(account);
            json.WriteQuantityValue(block);
        }, cancellation).ConfigureAwait(false)).ReadUInt64();
}
