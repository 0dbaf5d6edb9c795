namespace DeCA10B.Client;

/// <summary>An ECDSA signature over secp256k1.</summary>
/// <param name="R">Abscissa of the nonce's point.</param>
/// <param name="S">The proof, in the lower half of the order.</param>
/// <param name="IsOdd">Whether the point's ordinate is odd: the y-parity of EIP-1559.</param>
public readonly record struct Signature(UInt256 R, UInt256 S, bool IsOdd)
{
    /// <summary>The account that signed a digest; null when this is no signature of it by any key.</summary>
    public Address? Recover(Bytes32 digest) => Secp256k1.Recover(this, digest);
}
