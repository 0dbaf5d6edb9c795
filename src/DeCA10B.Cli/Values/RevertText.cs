using DeCA10B.Chains;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Cli.Values;

/// <summary>Revert data as text, with the custom errors of an ABI.</summary>
static class RevertText
{
    static readonly ValueText Values = new(address => address.ToString());

    /// <summary>What revert data say: <c>StepTooLarge(step: 11, maximum: 10)</c>, a panic, a reason.</summary>
    public static string Of(ContractSchema schema, ReadOnlyMemory<byte> data)
    {
        var decoders = schema.Errors.Select(error => new ErrorDecoder(
            System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(error.Hash.ToArray()), error.Name,
            arguments => $"{error.Name}({Values.Of(error.Parameters, SchemaEncoding.Decode(error.Parameters, arguments.Span))})"));
        return RevertReason.Of(data, [.. decoders]).ToString();
    }
}
