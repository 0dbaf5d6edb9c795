using DeCA10B.Hashing;

namespace DeCA10B.Client;

/// <summary>A transaction of type 2 (EIP-1559), without an access list.</summary>
/// <param name="ChainId">The chain it is for; on another it is invalid.</param>
/// <param name="Nonce">How many transactions the sender sent before.</param>
/// <param name="MaxPriorityFeePerGas">Wei per gas for the block's proposer, at most.</param>
/// <param name="MaxFeePerGas">Wei per gas in all, at most.</param>
/// <param name="GasLimit">Gas allowed.</param>
/// <param name="To">The account called; null creates a contract.</param>
/// <param name="Value">Wei sent along.</param>
/// <param name="Data">Calldata, or creation code and constructor arguments.</param>
public sealed record DynamicFeeTransaction(
    ulong ChainId, ulong Nonce, UInt256 MaxPriorityFeePerGas, UInt256 MaxFeePerGas, ulong GasLimit, Address? To, UInt256 Value, ReadOnlyMemory<byte> Data)
{
    const byte Type = 2;

    /// <summary>What the sender signs.</summary>
    public Bytes32 Digest => Keccak.Hash([Type, .. Rlp.List(Fields())]);

    /// <summary>Signs it.</summary>
    public SignedTransaction Sign(PrivateKey key)
    {
        var signature = key.Sign(Digest);
        byte[] raw = [Type, .. Rlp.List([.. Fields(), Rlp.Number(signature.IsOdd ? 1 : 0), Rlp.Number(signature.R), Rlp.Number(signature.S)])];
        return new SignedTransaction(this, signature, raw, Keccak.Hash(raw));
    }

    byte[][] Fields() =>
    [
        Rlp.Number(ChainId),
        Rlp.Number(Nonce),
        Rlp.Number(MaxPriorityFeePerGas),
        Rlp.Number(MaxFeePerGas),
        Rlp.Number(GasLimit),
        To is { } to ? Rlp.Bytes(to.ToArray()) : Rlp.Bytes([]),
        Rlp.Number(Value),
        Rlp.Bytes(Data.Span),
        Rlp.List(),
    ];
}

/// <summary>A transaction as a node takes it.</summary>
/// <param name="Transaction">What was signed.</param>
/// <param name="Signature">By whom.</param>
/// <param name="Raw">The bytes to send.</param>
/// <param name="Hash">Their hash, by which the chain knows it.</param>
public sealed record SignedTransaction(DynamicFeeTransaction Transaction, Signature Signature, ReadOnlyMemory<byte> Raw, Bytes32 Hash);
