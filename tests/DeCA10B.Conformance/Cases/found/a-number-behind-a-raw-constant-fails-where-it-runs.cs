//: row operators.fixed-point.exact, hashes.keccak, hashes.packed, hashes.decode, hashes.recover-signer
// Found by the fuzzer, --seed 40001 --program 10045: what is made of a constant is one for solc, which said of it that it has no effect.
[Contract]
public sealed partial class Case : Contract
{
    public void Wrapped()
    {
        Wad unused = Wad.FromRaw(Int256.MinValue - 7);
    }

    public void Unwrapped()
    {
        var unused = Wad.FromRaw(Int256.MinValue - 7).Raw;
    }

    public void Hashed()
    {
        _ = Keccak256(Encode(UInt256.MaxValue + UInt256.One));
    }

    public void Packed()
    {
        var unused = EncodePacked(UInt256.MaxValue + UInt256.One);
    }

    public void Decoded()
    {
        _ = Decode<byte>(Encode(UInt256.MaxValue));
    }

    public void Signed()
    {
        _ = RecoverSigner(Bytes32.Zero, 27, Bytes32.Zero, (Bytes32)(UInt256.MaxValue + UInt256.One));
    }
}
//: Wrapped() -> panic 0x11
//: Unwrapped() -> panic 0x11
//: Hashed() -> panic 0x11
//: Packed() -> panic 0x11
//: Decoded() -> revert
//: Signed() -> panic 0x11
