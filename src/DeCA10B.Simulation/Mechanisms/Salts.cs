using System.Buffers.Binary;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>Salts of commitments. In a run they come from its seed; whoever commits in earnest takes them from the machine.</summary>
internal static class Salts
{
    public static Bytes32 Next(RandomSource random)
    {
        Span<byte> salt = stackalloc byte[32];
        for (var part = 0; part < 4; part++) BinaryPrimitives.WriteUInt64BigEndian(salt[(8 * part)..], random.NextUInt64());
        return new(salt);
    }
}
