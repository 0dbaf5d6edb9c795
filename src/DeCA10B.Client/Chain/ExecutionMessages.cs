using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>Calls as JSON-RPC writes them, and what nodes answer to them.</summary>
static class ExecutionMessages
{
    /// <summary>The block tag of the newest block.</summary>
    public const string Latest = "latest";

    /// <summary>What nodes say of a run that failed without revert data.</summary>
    static readonly string[] Failures =
        ["EVM error", "out of gas", "invalid opcode", "invalid jump", "stack underflow", "stack limit", "write protection", "max code size", "max initcode size"];

    /// <summary>Writes a call object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="from">The sender.</param>
    /// <param name="to">The account called; null creates a contract.</param>
    /// <param name="value">Wei.</param>
    /// <param name="gas">Gas allowed; null leaves it to the node.</param>
    /// <param name="data">Calldata or creation code.</param>
    /// <param name="nonce">The nonce of a transaction; null leaves it to the node.</param>
    public static void WriteCall(Utf8JsonWriter json, Address from, Address? to, UInt256 value, ulong? gas, ReadOnlySpan<byte> data, ulong? nonce = null)
    {
        Span<byte> address = stackalloc byte[Address.Size];
        json.WriteStartObject();
        from.CopyTo(address);
        json.WriteData("from", address);
        if (to is { } account)
        {
            account.CopyTo(address);
            json.WriteData("to", address);
        }
        if (!value.IsZero) json.WriteQuantity("value", value);
        if (gas is { } limit) json.WriteQuantity("gas", limit);
        if (nonce is { } number) json.WriteQuantity("nonce", number);
        if (!data.IsEmpty) json.WriteData("input", data);
        json.WriteEndObject();
    }

    /// <summary>Reads the answer to <c>eth_call</c>.</summary>
    /// <exception cref="ChainException">The call was not run.</exception>
    public static CallResult ReadCall(JsonRpcReply reply, Address from)
    {
        if (reply.Error is null) return new CallResult(true, reply.Element.ReadData());
        return RevertDataOf(reply.Error) is { } data ? new CallResult(false, data) : throw Refusal(reply, from);
    }

    /// <summary>The revert data in an error; null when the error is something else than a failed run.</summary>
    public static byte[]? RevertDataOf(JsonRpcError error)
    {
        // Most nodes give the data as a string, some inside an object.
        var data = error.Data.OptionalMember("data") ?? error.Data;
        if (data.ValueKind == JsonValueKind.String && data.GetString() is { Length: > 2 } text && text.StartsWith("0x", StringComparison.Ordinal)) return data.ReadData();
        return error.Code == 3 || error.Says("revert") || Failures.Any(error.Says) ? [] : null;
    }

    /// <summary>The exception for an error that a node answered to a call or a transaction.</summary>
    /// <param name="reply">The answer, with an error.</param>
    /// <param name="from">The sender.</param>
    /// <param name="nonce">The transaction's nonce, if there is one.</param>
    public static ChainException Refusal(JsonRpcReply reply, Address from, ulong? nonce = null)
    {
        var error = reply.Error!;
        if (error.Says("insufficient funds") || error.Says("insufficient balance")) return new InsufficientFundsException(from, error.Message);
        if (nonce is { } used && (error.Says("nonce") || error.Says("replacement transaction underpriced"))) return new NonceException(from, used, error.Message);
        if (RevertDataOf(error) is { } data) return new TransactionRevertedException(data);
        return new JsonRpcErrorException(reply.Method, error);
    }

    /// <summary>The parameters that ask for the newest block without its transactions.</summary>
    internal static void LatestBlock(Utf8JsonWriter json)
    {
        json.WriteStringValue(Latest);
        json.WriteBooleanValue(false);
    }
}
