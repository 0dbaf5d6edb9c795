using System.Buffers.Binary;
using DeCA10B.Chains;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>Calls and what they did, for people.</summary>
/// <param name="stage">The contracts, whose names, events and errors are known.</param>
sealed class OutcomeText(Stage stage)
{
    readonly ValueText values = new(stage.NameOf);

    /// <summary>The call in C#.</summary>
    public string Of(ContractCall call)
    {
        var sender = stage.NameOf(call.From);
        var from = call.Value.IsZero ? sender : $"{sender}, value: {call.Value}";
        return call.Function is { } function
            ? $"{call.Contract.Name}.From({from}).{Pascal(function.Name)}({values.Of(call.Arguments)})"
            : $"chain.Execute(new({call.Contract.Name}.Address, 0x{Convert.ToHexStringLower(call.Data)}, new({from})))";
    }

    /// <summary>Whether it succeeded, and the decoded data.</summary>
    public string Of(ContractCall call, CallOutcome outcome)
    {
        if (!outcome.Succeeded) return "reverted with " + ErrorOf(outcome.Data);
        return call.Function is { Outputs.Fields.Count: > 0 } function && TryDecode(function.Outputs, outcome.Data.Span) is { } decoded
            ? $"returned {values.Of(function.Outputs, decoded)}"
            : outcome.Data.IsEmpty ? "returned nothing" : $"returned 0x{Convert.ToHexStringLower(outcome.Data.Span)}";
    }

    /// <summary>The events in order.</summary>
    public string OfEvents(IReadOnlyList<Log> logs) => logs.Count == 0 ? "no events" : string.Join("; ", logs.Select(Of));

    /// <summary>The error with its arguments.</summary>
    public string ErrorOf(ReadOnlyMemory<byte> data) => Find(data) is { } error && TryDecode(error.Parameters, data.Span[4..]) is { } arguments
        ? $"{error.Name}({values.Of(error.Parameters, arguments)})"
        : RevertReason.Of(data, []).ToString();

    /// <summary>The error without its arguments, for counting.</summary>
    public string ErrorNameOf(ReadOnlyMemory<byte> data)
    {
        if (data.IsEmpty) return "no data";
        if (Find(data) is { } error) return error.Name;
        var reason = RevertReason.Of(data, []);
        return reason.PanicCode is { } code ? $"panic 0x{(ulong)code:x2}" : reason.Name is null ? "unknown data" : reason.ToString();
    }

    SchemaRecord? Find(ReadOnlyMemory<byte> data) =>
        data.Length >= 4 ? stage.Errors.GetValueOrDefault(BinaryPrimitives.ReadUInt32BigEndian(data.Span)) : null;

    string Of(Log log)
    {
        var from = stage.Contracts.FirstOrDefault(contract => contract.Address == log.Address)?.Name ?? log.Address.ToString();
        return log.Topics.Count > 0 && stage.Events.TryGetValue(log.Topics[0], out var known) && Decode(known, log) is { } arguments
            ? $"{from}: {known.Name}({arguments})"
            : $"{from}: topics {string.Join(", ", log.Topics)}, data 0x{Convert.ToHexStringLower(log.Data.Span)}";
    }

    string? Decode(SchemaRecord known, Log log)
    {
        var indexed = known.Parameters.Fields.Where(field => field.IsIndexed).ToArray();
        if (indexed.Length != log.Topics.Count - 1) return null;
        var plain = new SolidityTuple([.. known.Parameters.Fields.Where(field => !field.IsIndexed)]);
        if (TryDecode(plain, log.Data.Span) is not { } inData) return null;
        var (topic, data) = (1, 0);
        return string.Join(", ", known.Parameters.Fields.Select(field => field.IsIndexed
            ? $"{field.Name}: {OfTopic(field.Type, log.Topics[topic++])}"
            : $"{field.Name}: {values.Of(inData[data++])}"));
    }

    string OfTopic(SolidityType type, Bytes32 topic) =>
        type is SolidityString or SolidityBytes or SolidityArray or SolidityTuple ? $"hash {topic}" : values.Of(SchemaEncoding.DecodeValue(type, topic.ToArray()));

    static object[]? TryDecode(SolidityTuple type, ReadOnlySpan<byte> data)
    {
        try
        {
            return SchemaEncoding.Decode(type, data);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
