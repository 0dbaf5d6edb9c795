using System.Globalization;
using System.Text.Json;
using DeCA10B.Abi;

namespace DeCA10B.Testing.Schema;

/// <summary>A function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Inputs">Its parameters.</param>
/// <param name="Outputs">Its return values.</param>
/// <param name="IsPayable">Whether it takes value.</param>
/// <param name="IsView">Whether it writes nothing.</param>
public sealed record SchemaFunction(string Name, SolidityTuple Inputs, SolidityTuple Outputs, bool IsPayable, bool IsView)
{
    /// <summary>Name and parameter types.</summary>
    public string Signature { get; } = Name + Inputs.Name;

    /// <summary>The first four bytes of a call.</summary>
    public uint Selector { get; } = Abi.Selector.Of(Name + Inputs.Name);
}

/// <summary>A custom error or an event.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters.</param>
public sealed record SchemaRecord(string Name, SolidityTuple Parameters)
{
    /// <summary>Keccak-256 of its signature: an event's first topic, and an error's selector in the first four bytes.</summary>
    public Bytes32 Hash { get; } = EventTopic.Of(Name + Parameters.Name);
}

/// <summary>What a JSON ABI says.</summary>
public sealed class ContractSchema
{
    ContractSchema(JsonElement abi)
    {
        var members = abi.EnumerateArray().ToLookup(member => member.GetProperty("type").GetString());
        Functions = [.. members["function"].Select(ReadFunction)];
        Errors = [.. members["error"].Select(ReadRecord)];
        Events = [.. members["event"].Select(ReadRecord)];
        Constructor = members["constructor"].Select(member => Tuple(member, "inputs")).FirstOrDefault() ?? new SolidityTuple([]);
        IsReceiver = members["receive"].Any();
    }

    /// <summary>The functions, in the ABI's order.</summary>
    public IReadOnlyList<SchemaFunction> Functions { get; }

    /// <summary>The custom errors.</summary>
    public IReadOnlyList<SchemaRecord> Errors { get; }

    /// <summary>The events.</summary>
    public IReadOnlyList<SchemaRecord> Events { get; }

    /// <summary>The constructor's parameters.</summary>
    public SolidityTuple Constructor { get; }

    /// <summary>Whether it takes plain transfers.</summary>
    public bool IsReceiver { get; }

    /// <summary>Reads a JSON ABI.</summary>
    /// <exception cref="FormatException">It holds a type that is no type of the ABI.</exception>
    public static ContractSchema Parse(string abi)
    {
        using var document = JsonDocument.Parse(abi);
        return new ContractSchema(document.RootElement);
    }

    static SchemaFunction ReadFunction(JsonElement member)
    {
        var mutability = member.GetProperty("stateMutability").GetString();
        return new SchemaFunction(
            member.GetProperty("name").GetString()!, Tuple(member, "inputs"), Tuple(member, "outputs"), mutability == "payable", mutability is "view" or "pure");
    }

    static SchemaRecord ReadRecord(JsonElement member) => new(member.GetProperty("name").GetString()!, Tuple(member, "inputs"));

    static SolidityTuple Tuple(JsonElement member, string property) =>
        new([.. member.GetProperty(property).EnumerateArray().Select(parameter => new SchemaParameter(
            parameter.GetProperty("name").GetString()!,
            ReadType(parameter.GetProperty("type").GetString()!, parameter),
            parameter.TryGetProperty("indexed", out var indexed) && indexed.GetBoolean()))]);

    static SolidityType ReadType(string name, JsonElement parameter)
    {
        if (name.EndsWith(']'))
        {
            var open = name.LastIndexOf('[');
            var length = name[(open + 1)..^1];
            return new SolidityArray(ReadType(name[..open], parameter), length.Length == 0 ? null : int.Parse(length, CultureInfo.InvariantCulture));
        }

        return name switch
        {
            "tuple" => Tuple(parameter, "components"),
            "bool" => new SolidityBool(),
            "address" => new SolidityAddress(),
            "string" => new SolidityString(),
            "bytes" => new SolidityBytes(),
            _ when name.StartsWith("bytes", StringComparison.Ordinal) => new SolidityFixedBytes(Number(name, 5)),
            _ when name.StartsWith("uint", StringComparison.Ordinal) => new SolidityInteger(Number(name, 4), IsSigned: false),
            _ when name.StartsWith("int", StringComparison.Ordinal) => new SolidityInteger(Number(name, 3), IsSigned: true),
            _ => throw new FormatException($"The ABI type {name} is unknown."),
        };
    }

    static int Number(string name, int start) =>
        int.TryParse(name.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"The ABI type {name} is unknown.");
}
