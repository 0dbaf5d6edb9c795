namespace DeCA10B.Hashing;

/// <summary>Keccak-256 as Ethereum uses it: the Keccak team's original padding (0x01), not that of SHA-3 (0x06).</summary>
public static class Keccak
{
    /// <summary>The hash of a message.</summary>
    public static Bytes32 Hash(ReadOnlySpan<byte> message)
    {
        var sponge = new KeccakSponge();
        sponge.Absorb(message);
        return sponge.Finish();
    }
}
