namespace DeCA10B.Testing.Tests.Anvil;

/// <summary>Contracts assembled by hand, so that these tests need no compiler. Each is run-time code in hexadecimal.</summary>
static class HandMade
{
    /// <summary>PUSH4 deadbeef, shifted to the left of a word, reverts with it.</summary>
    public const string Reverts = "63deadbeef60e01b5f5260045ffd";

    /// <summary>Loops until the gas is gone.</summary>
    public const string Loops = "5b5f56";

    /// <summary>Returns the time and the number of the block.</summary>
    public const string TellsTheTime = "425f524360205260405ff3";

    /// <summary>Adds the first calldata word to slot 0 and logs it with topic 7; returns nothing.</summary>
    public const string Counts = "5f355f54015f555f355f52600760205fa100";

    /// <summary>Writes the second calldata word to the slot that the first names.</summary>
    public const string Stores = "6020355f355500";

    /// <summary>Returns the sender of the call.</summary>
    public const string ReturnsCaller = "335f5260205ff3";

    /// <summary>Creation code that deploys run-time code of at most 32 bytes.</summary>
    public static byte[] Creation(string runtime)
    {
        var code = Convert.FromHexString(runtime);
        var length = (byte)code.Length;
        // PUSHn code, PUSH0, MSTORE; PUSH1 length, PUSH1 offset, RETURN.
        return [(byte)(0x5f + length), .. code, 0x5f, 0x52, 0x60, length, 0x60, (byte)(32 - length), 0xf3];
    }

    public static async Task<Address> DeployAsync(AnvilChain chain, string runtime)
        => (await chain.DeployCodeAsync(Creation(runtime))).ContractAddress!.Value;

    public static byte[] Words(params UInt256[] words)
    {
        var data = new byte[32 * words.Length];
        for (var index = 0; index < words.Length; index++) words[index].WriteBigEndian(data.AsSpan(32 * index));
        return data;
    }
}
