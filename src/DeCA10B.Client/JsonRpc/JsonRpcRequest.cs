using System.Text.Json;

namespace DeCA10B.Client;

/// <summary>A request of JSON-RPC 2.0.</summary>
/// <param name="Method">The method.</param>
/// <param name="WriteParameters">Writes the parameters, one value after the other; null for none.</param>
public readonly record struct JsonRpcRequest(string Method, Action<Utf8JsonWriter>? WriteParameters = null);

/// <summary>An error of JSON-RPC 2.0.</summary>
/// <param name="Code">Its code; the meaning depends on the node.</param>
/// <param name="Message">The node's words.</param>
/// <param name="Data">What else it gave; <see cref="JsonValueKind.Undefined"/> for nothing.</param>
public sealed record JsonRpcError(int Code, string Message, JsonElement Data = default)
{
    /// <summary>The method does not exist, in the codes that nodes use for it.</summary>
    internal bool IsUnknownMethod => Code is -32601 or -32004 || Says("method not found") || Says("not supported") || Says("does not exist");

    internal bool Says(string words) => Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The answer to a request: a result or an error.</summary>
/// <param name="Method">The method asked.</param>
/// <param name="Element">The result; <see cref="JsonValueKind.Undefined"/> when there is an error.</param>
/// <param name="Error">The error, or null.</param>
public readonly record struct JsonRpcReply(string Method, JsonElement Element, JsonRpcError? Error)
{
    /// <summary>The result.</summary>
    /// <exception cref="JsonRpcErrorException">The node answered with an error.</exception>
    public JsonElement Result => Error is null ? Element : throw new JsonRpcErrorException(Method, Error);
}
