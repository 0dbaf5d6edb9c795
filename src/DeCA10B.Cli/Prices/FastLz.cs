namespace DeCA10B.Cli.Prices;

/// <summary>How long data become under FastLZ, level 1: the measure that the OP Stack's fee takes since Fjord. Nothing is compressed, the lengths are counted.</summary>
static class FastLz
{
    const int ShortestMatch = 3, LongestRun = 32;

    // Of the bytes behind a match's first three: how many one instruction takes, and from how many on it has a third byte.
    const int LongestRest = 262, LongRest = 6;
    const int Window = 8192, TableSize = 8192;

    // The last bytes are always literals.
    const int MatchTail = 13, ComparisonTail = 5;

    /// <summary>The length of the compressed data, in bytes.</summary>
    public static int CompressedLength(ReadOnlySpan<byte> data)
    {
        var length = 0;
        var lastSeen = new int[TableSize];
        var limit = data.Length - MatchTail;
        var literalsFrom = 0;
        for (var at = 2; at < limit;)
        {
            var (found, candidate) = FindMatch(data, lastSeen, ref at, limit);
            if (!found) break;
            length += LiteralsLength(at - literalsFrom);
            var rest = SameBytes(data, candidate + ShortestMatch, at + ShortestMatch, data.Length - ComparisonTail);
            length += MatchLength(rest);
            // The format's encoder notes the last two places of a match again, and skips the others.
            at += ShortestMatch + rest - 2;
            for (var again = 0; again < 2; again++, at++) lastSeen[HashAt(data, at)] = at;
            literalsFrom = at;
        }

        return length + LiteralsLength(data.Length - literalsFrom);
    }

    /// <summary>Moves to the next place whose three bytes were seen within the window.</summary>
    static (bool Found, int Candidate) FindMatch(ReadOnlySpan<byte> data, int[] lastSeen, ref int at, int limit)
    {
        for (; at < limit; at++)
        {
            var hash = HashAt(data, at);
            var candidate = lastSeen[hash];
            lastSeen[hash] = at;
            if (at - candidate < Window && ThreeBytes(data, at) == ThreeBytes(data, candidate)) return (true, candidate);
        }

        return (false, 0);
    }

    static int SameBytes(ReadOnlySpan<byte> data, int first, int second, int end)
    {
        var count = 0;
        while (second + count < end && data[first + count] == data[second + count]) count++;
        return count;
    }

    /// <summary>A run of literals has a byte before every 32.</summary>
    static int LiteralsLength(int count) => count + (count + LongestRun - 1) / LongestRun;

    /// <summary>A match of up to eight bytes takes two, a longer one three; a very long one is several.</summary>
    static int MatchLength(int rest) => 3 * (rest / LongestRest) + (rest % LongestRest >= LongRest ? 3 : 2);

    static int HashAt(ReadOnlySpan<byte> data, int at) => (int)((unchecked(2654435769u * ThreeBytes(data, at)) >> 19) % TableSize);

    static uint ThreeBytes(ReadOnlySpan<byte> data, int at) => data[at] | ((uint)data[at + 1] << 8) | ((uint)data[at + 2] << 16);
}
