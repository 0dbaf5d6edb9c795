using System.Buffers.Binary;
using CsCheck;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>Call data as no honest client sends it.</summary>
static class CallDataSpoiler
{
    /// <summary>A copy with one fault.</summary>
    public static byte[] Spoil(PCG random, byte[] original)
    {
        var data = original.ToArray();
        switch (random.Next(5))
        {
            case 0:
                return data[..(int)random.Next((uint)data.Length)];
            case 1:
                return [.. data, .. new byte[1 + (int)random.Next(40)]];
            case 2:
                data[random.Next(4)] ^= (byte)(1 + random.Next(255));
                return data;
            case 3 when data.Length > 4:
                // The high bytes of a word, where nothing of a short type may be.
                data[4 + (32 * (int)random.Next((uint)(data.Length - 4) / 32))] = (byte)random.Next(256);
                return data;
            default:
                data[random.Next((uint)data.Length)] ^= (byte)(1 << (int)random.Next(8));
                return data;
        }
    }

    /// <summary>Whether the data is a well-formed call with a text that is no UTF-8.</summary>
    public static bool HasForeignText(ContractSchema schema, byte[] data)
    {
        if (data.Length < 4 || schema.Functions.FirstOrDefault(function => function.Selector == BinaryPrimitives.ReadUInt32BigEndian(data)) is not { } function) return false;
        try
        {
            return HasForeignText(SchemaEncoding.Decode(function.Inputs, data.AsSpan(4)));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    static bool HasForeignText(object value) => value switch
    {
        string text => text.Contains('\uFFFD'),
        object[] elements => elements.Any(HasForeignText),
        _ => false,
    };
}
