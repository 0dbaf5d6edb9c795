namespace DeCA10B.Native;

/// <summary>Call data as the EVM's own functions read them: what is not there is zero.</summary>
internal readonly struct CallWords(byte[] data)
{
    /// <summary>Bytes of the call data.</summary>
    public int Length => data.Length;

    /// <summary>The word at 32 times an index.</summary>
    public UInt256 this[int index] => (UInt256)new Bytes32(Octets(Bytes32.Size * index, Bytes32.Size));

    /// <summary>Bytes from a place on.</summary>
    public byte[] Octets(int start, int length)
    {
        var octets = new byte[length];
        if (start < data.Length) data.AsSpan(start, Math.Min(length, data.Length - start)).CopyTo(octets);
        return octets;
    }
}
