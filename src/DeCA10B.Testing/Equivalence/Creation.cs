using DeCA10B.Chains;

namespace DeCA10B.Testing;

/// <summary>A contract that a simulation creates: anvil simulates no creation, so code in the creator's own place does it.</summary>
/// <param name="From">Who creates, and pays the value.</param>
/// <param name="Nonce">Transactions that <paramref name="From"/> sent before: with it the contract's address.</param>
/// <param name="Code">Creation code and constructor arguments.</param>
/// <param name="Value">Wei for the constructor.</param>
sealed record Creation(Address From, ulong Nonce, ReadOnlyMemory<byte> Code, UInt256 Value)
{
    // Sends what makes a creator create; nobody sees it, since the constructor's sender is the creator.
    static readonly Address Trigger = (Address)(UInt256)0xdeca10b0u;

    /// <summary>create(value: calldata[0..32], code: calldata[32..]); returns the address, or reverts with what the constructor reverted with.</summary>
    static readonly byte[] Creator =
    [
        0x60, 0x20, 0x36, 0x03,             // size = calldatasize - 32
        0x80, 0x60, 0x20, 0x5f, 0x37,       // memory[0..size] = calldata[32..]
        0x5f, 0x5f, 0x35, 0xf0,             // create(calldata[0], 0, size)
        0x80, 0x15, 0x60, 0x18, 0x57,       // to 24 when it failed
        0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3, // return the address
        0x5b, 0x3d, 0x5f, 0x5f, 0x3e, 0x3d, 0x5f, 0xfd, // 24: revert with the constructor's data
    ];

    /// <summary>A block a creation, the last of them at <paramref name="end"/>.</summary>
    public static List<SimulatedBlock> Blocks(IReadOnlyList<Creation> creations, Block end)
    {
        var blocks = new List<SimulatedBlock>();
        for (var index = 0; index < creations.Count; index++)
        {
            var creation = creations[index];
            var data = new byte[32 + creation.Code.Length];
            creation.Value.WriteBigEndian(data);
            creation.Code.Span.CopyTo(data.AsSpan(32));
            var before = (ulong)(creations.Count - 1 - index);
            blocks.Add(new SimulatedBlock([new SimulatedCall(Trigger, creation.From, data)])
            {
                Number = end.Number - before,
                Timestamp = end.Timestamp - before,
                Overrides = new Dictionary<Address, AccountOverride> { [creation.From] = new() { Code = Creator, Nonce = creation.Nonce } },
            });
        }

        return blocks;
    }

    /// <summary>Makes the creators accounts without code again.</summary>
    public static IReadOnlyDictionary<Address, AccountOverride> Ended(IReadOnlyList<Creation> creations) =>
        creations.Select(creation => creation.From).Distinct().ToDictionary(from => from, _ => new AccountOverride { Code = ReadOnlyMemory<byte>.Empty });
}
