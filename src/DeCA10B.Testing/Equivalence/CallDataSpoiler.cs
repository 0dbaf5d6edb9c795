using CsCheck;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>Call data as no honest client sends it.</summary>
/// <remarks>
/// Left out is what the lives are known to take differently (README): faults inside array elements, texts that are no UTF-8, lengths that no memory holds.
/// </remarks>
static class CallDataSpoiler
{
    const int SelectorSize = 4;
    const int Word = 32;

    /// <summary>A copy of a call's data with one fault.</summary>
    public static byte[] Spoil(PCG random, SchemaFunction function, byte[] original)
    {
        var data = original.ToArray();
        switch (random.Next(5))
        {
            case 0:
                return data[..(int)random.Next(SelectorSize)];
            case 1:
                data[random.Next(SelectorSize)] ^= (byte)(1 + random.Next(255));
                return data;
            case 2 when data.Length > SelectorSize && function.Inputs.Fields.All(field => MayBeCutShort(field.Type)):
                return data[..(SelectorSize + (int)random.Next((uint)(data.Length - SelectorSize)))];
            case 3 or 4 when function.Inputs.Fields.Count > 0:
                return SpoilHead(random, function, data);
            default:
                return [.. data, .. new byte[1 + (int)random.Next(2 * Word)]];
        }
    }

    /// <summary>The inner arrays of an array are looked at only when they are used.</summary>
    static bool MayBeCutShort(SolidityType type) => type is not SolidityArray { Element.IsDynamic: true };

    /// <summary>A byte in a head where its type has none: the value is out of range, or the offset beyond the data.</summary>
    static byte[] SpoilHead(PCG random, SchemaFunction function, byte[] data)
    {
        var chosen = (int)random.Next((uint)function.Inputs.Fields.Count);
        var head = SelectorSize + function.Inputs.Fields.Take(chosen).Sum(field => field.Type.HeadSize);
        var type = function.Inputs.Fields[chosen].Type;
        if (type is SolidityFixedBytes { Length: < Word }) data[head + Word - 1] ^= 1;
        else if (type.IsDynamic || type is SolidityBool or SolidityAddress or SolidityInteger { Bits: < 256 }) data[head] ^= (byte)(1 + random.Next(127));
        return data;
    }
}
