namespace DeCA10B.Testing;

/// <summary>Code that answers call data of words with a word each, put in a contract's place at the end of a simulation.</summary>
static class StateReader
{
    /// <summary>Words that one call asks for; each costs at most 2,100 gas and a little more.</summary>
    public const int MostWords = 4_000;

    /// <summary>Answers slots with their content.</summary>
    public static ReadOnlyMemory<byte> Storage { get; } = Loop(0x54);

    /// <summary>Answers accounts with their balance.</summary>
    public static ReadOnlyMemory<byte> Balances { get; } = Loop(0x31);

    /// <summary>Call data, in parts that a call can bear.</summary>
    public static IEnumerable<byte[]> Questions(IEnumerable<UInt256> words)
    {
        foreach (var part in words.Chunk(MostWords))
        {
            var data = new byte[32 * part.Length];
            for (var index = 0; index < part.Length; index++) part[index].WriteBigEndian(data.AsSpan(32 * index));
            yield return data;
        }
    }

    /// <summary>The words of the answers.</summary>
    public static IEnumerable<UInt256> Answers(IEnumerable<ReadOnlyMemory<byte>> answers)
    {
        foreach (var answer in answers)
            for (var index = 0; index < answer.Length; index += 32) yield return UInt256.ReadBigEndian(answer.Span.Slice(index, 32));
    }

    /// <summary>for (i = 0; i &lt; calldatasize; i += 32) memory[i] = op(calldata[i]); return memory[0..calldatasize].</summary>
    static byte[] Loop(byte operation) =>
    [
        0x5f,                         // push 0: i
        0x5b, 0x36, 0x81, 0x10, 0x15, // 1: calldatasize, i, lt, iszero
        0x60, 0x14, 0x57,             // to 20 when done
        0x80, 0x35, operation,        // op(calldata[i])
        0x81, 0x52,                   // memory[i] =
        0x60, 0x20, 0x01,             // i + 32
        0x60, 0x01, 0x56,             // to 1
        0x5b, 0x36, 0x5f, 0xf3,       // 20: return
    ];
}
