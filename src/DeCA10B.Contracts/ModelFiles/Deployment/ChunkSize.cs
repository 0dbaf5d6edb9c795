namespace DeCA10B.Contracts.ModelFiles.Deployment;

/// <summary>How many items go into the next chunk: as many as fit, by what those before took.</summary>
sealed class ChunkSize(ModelDeploymentOptions options, int bytesPerItem)
{
    /// <summary>A chunk is at most so many times the one before: what the first items took says little of thousands.</summary>
    const int Growth = 8;

    /// <summary>Items are not alike: larger numbers take more gas in call data.</summary>
    readonly ulong aim = options.GasPerChunk / 20 * 19;

    readonly int most = Math.Max(1, options.BytesPerChunk / bytesPerItem);

    int next = Math.Max(1, options.FirstChunk);

    public int Next => Math.Min(next, most);

    /// <summary>Learns from a chunk. Its gas includes what every transaction takes, so the next is rather too small than too large.</summary>
    public void Took(int items, ulong gas) =>
        next = (int)Math.Clamp(gas == 0 ? long.MaxValue : (long)(aim * (ulong)items / gas), 1, (long)items * Growth);

    /// <summary>Learns that a chunk was too large.</summary>
    /// <returns>False when there is nothing smaller.</returns>
    public bool TooLarge(int items)
    {
        next = items / 2;
        return next > 0;
    }
}
