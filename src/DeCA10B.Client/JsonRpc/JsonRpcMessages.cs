using System.Buffers;
using System.Text.Json;

namespace DeCA10B.Client;

/// <summary>The text of requests and answers. Requests are numbered from 1; an answer may come in any order.</summary>
static class JsonRpcMessages
{
    /// <summary>One request as an object, several as a batch.</summary>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<JsonRpcRequest> requests)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        if (requests.Count != 1) json.WriteStartArray();
        for (var index = 0; index < requests.Count; index++)
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            json.WriteNumber("id", index + 1);
            json.WriteString("method", requests[index].Method);
            json.WriteStartArray("params");
            requests[index].WriteParameters?.Invoke(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        if (requests.Count != 1) json.WriteEndArray();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The answers in the order of the requests; null when the text is no JSON-RPC.</summary>
    /// <exception cref="NodeResponseException">It is, but answers are missing.</exception>
    public static JsonRpcReply[]? Read(IReadOnlyList<JsonRpcRequest> requests, ReadOnlyMemory<byte> body)
    {
        JsonElement root;
        try
        {
            root = JsonDocument.Parse(body).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
        if (root.ValueKind == JsonValueKind.Object && ReadOne(requests[0].Method, root) is { } only)
        {
            // A node that refuses a whole batch answers with one error, without an id.
            if (requests.Count == 1) return [only];
            return only.Error is null ? null : [.. requests.Select(request => new JsonRpcReply(request.Method, default, only.Error))];
        }
        return root.ValueKind == JsonValueKind.Array ? ReadBatch(requests, root) : null;
    }

    static JsonRpcReply[]? ReadBatch(IReadOnlyList<JsonRpcRequest> requests, JsonElement root)
    {
        var replies = new JsonRpcReply[requests.Count];
        foreach (var element in root.EnumerateArray())
        {
            if (element.OptionalMember("id") is not { ValueKind: JsonValueKind.Number } id || !id.TryGetInt32(out var number) || number < 1 || number > replies.Length) return null;
            if (ReadOne(requests[number - 1].Method, element) is not { } reply) return null;
            replies[number - 1] = reply;
        }
        var missing = Array.FindIndex(replies, reply => reply.Method is null);
        return missing < 0 ? replies : throw new NodeResponseException($"The node did not answer {requests[missing].Method}, one of {requests.Count} requests of a batch.");
    }

    static JsonRpcReply? ReadOne(string method, JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object) return null;
        if (answer.OptionalMember("error") is { } error)
        {
            var code = error.OptionalMember("code") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : 0;
            var message = error.OptionalMember("message") is { ValueKind: JsonValueKind.String } text ? text.GetString()! : error.GetRawText();
            return new JsonRpcReply(method, default, new JsonRpcError(code, message, error.OptionalMember("data") ?? default));
        }
        return answer.TryGetProperty("result", out var result) ? new JsonRpcReply(method, result, null) : null;
    }
}
