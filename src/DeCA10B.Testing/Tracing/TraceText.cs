using System.Buffers.Binary;
using System.Text;
using DeCA10B.Chains;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing.Tracing;

/// <summary>A trace for people: a line a call, indented by who called whom.</summary>
static class TraceText
{
    static readonly ValueText Values = new(address => address.ToString());

    public static string Of(ExecutionTrace trace)
    {
        var text = new StringBuilder();
        Append(text, trace.Root, "");
        if (trace.FailedAt is { } place) text.Append("failed at ").Append(place).Append('\n');
        return text.ToString();
    }

    static void Append(StringBuilder text, ExecutionFrame frame, string indent)
    {
        text.Append(indent).Append(Call(frame));
        if (frame.Value != UInt256.Zero) text.Append(" with ").Append(frame.Value).Append(" wei");
        text.Append(frame.Succeeded ? Result(frame) : " reverted: " + Reason(frame));
        if (frame.CalledAt is { } place) text.Append("   called at ").Append(place);
        text.Append('\n');
        foreach (var call in frame.Calls) Append(text, call, indent + "  ");
    }

    static string Call(ExecutionFrame frame)
    {
        var name = frame.Contract ?? frame.To?.ToString() ?? "?";
        if (frame.IsCreation) return "new " + name;
        if (FunctionOf(frame) is not { } function) return frame.Input.IsEmpty ? $"{name} (plain transfer)" : $"{name}.0x{Convert.ToHexStringLower(frame.Input.Span[..Math.Min(4, frame.Input.Length)])}";
        return $"{name}.{function.Name}({(Decoded(function.Inputs, frame.Input.Span[4..]) is { } arguments ? Values.Of(function.Inputs, arguments) : "malformed")})";
    }

    static string Result(ExecutionFrame frame) =>
        FunctionOf(frame) is { Outputs.Fields.Count: > 0 } function && Decoded(function.Outputs, frame.Output.Span) is { } values ? " -> " + Values.Of(function.Outputs, values) : "";

    static string Reason(ExecutionFrame frame)
    {
        if (frame.Output.Length >= 4 && frame.Places?.Schema.Errors.FirstOrDefault(error => error.Hash.ToArray().AsSpan(0, 4).SequenceEqual(frame.Output.Span[..4])) is { } known
            && Decoded(known.Parameters, frame.Output.Span[4..]) is { } arguments)
            return $"{known.Name}({Values.Of(known.Parameters, arguments)})";
        return RevertReason.Of(frame.Output, []).ToString();
    }

    static SchemaFunction? FunctionOf(ExecutionFrame frame) =>
        frame.Input.Length < 4 || frame.IsCreation ? null : frame.Places?.Schema.Functions.FirstOrDefault(function => function.Selector == BinaryPrimitives.ReadUInt32BigEndian(frame.Input.Span));

    static object[]? Decoded(SolidityTuple type, ReadOnlySpan<byte> data)
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
}
