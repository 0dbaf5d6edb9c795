using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>Logs of a range of blocks.</summary>
static class LogQuery
{
    /// <summary>Appends the logs of a range, halving it where the node says that it is too much.</summary>
    public static async Task ReadAsync(JsonRpcConnection connection, LogFilter filter, ulong first, ulong last, List<Log> logs, CancellationToken cancellation)
    {
        var reply = (await connection.AskAsync([new JsonRpcRequest("eth_getLogs", json => Write(json, filter, first, last))], cancellation).ConfigureAwait(false))[0];
        if (reply.Error is { } error && first < last && IsTooMuch(error))
        {
            var middle = first + (last - first) / 2;
            await ReadAsync(connection, filter, first, middle, logs, cancellation).ConfigureAwait(false);
            await ReadAsync(connection, filter, middle + 1, last, logs, cancellation).ConfigureAwait(false);
            return;
        }
        foreach (var log in reply.Result.EnumerateArray()) logs.Add(Read(log));
    }

    /// <summary>Reads a log of a receipt or of a query.</summary>
    public static Log Read(JsonElement log) => new(
        log.Member("address").ReadAddress(),
        [.. log.Member("topics").EnumerateArray().Select(HexJson.ReadBytes32)],
        log.Member("data").ReadData(),
        log.OptionalMember("blockNumber")?.ReadUInt64() ?? 0,
        log.OptionalMember("transactionHash")?.ReadBytes32() ?? Bytes32.Zero,
        (uint)(log.OptionalMember("logIndex")?.ReadUInt64() ?? 0));

    /// <summary>Nodes have no common code for it.</summary>
    static bool IsTooMuch(JsonRpcError error)
        => error.Code == -32005 || error.Says("range") || error.Says("limit") || error.Says("too many") || error.Says("more than") || error.Says("too large");

    static void Write(Utf8JsonWriter json, LogFilter filter, ulong first, ulong last)
    {
        json.WriteStartObject();
        json.WriteQuantity("fromBlock", first);
        json.WriteQuantity("toBlock", last);
        if (filter.Addresses is { } addresses)
        {
            json.WriteStartArray("address");
            foreach (var address in addresses) json.WriteDataValue(address.ToArray());
            json.WriteEndArray();
        }
        else if (filter.Address is { } address) json.WriteData("address", address.ToArray());
        Bytes32?[] topics = [filter.Topic0, .. filter.Indexed ?? []];
        if (topics.Any(topic => topic is not null))
        {
            json.WriteStartArray("topics");
            foreach (var topic in topics)
            {
                if (topic is { } word) json.WriteDataValue(word.ToArray());
                else json.WriteNullValue();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
