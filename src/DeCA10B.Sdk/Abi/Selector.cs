using System.Text;
using DeCA10B.Hashing;

namespace DeCA10B.Abi;

/// <summary>The four bytes that choose a function or name a custom error.</summary>
public static class Selector
{
    /// <summary>The first four bytes of Keccak-256 of a canonical signature such as <c>addData(int64[],uint64)</c>, the first byte the most significant.</summary>
    public static uint Of(string signature) => unchecked((uint)((UInt256)EventTopic.Of(signature) >> 224));
}

/// <summary>The hash that names an event.</summary>
public static class EventTopic
{
    /// <summary>Keccak-256 of a canonical signature such as <c>Transfer(address,address,uint256)</c>.</summary>
    public static Bytes32 Of(string signature) => Keccak.Hash(Encoding.ASCII.GetBytes(signature));
}
