//: row hashes.keccak
//: row hashes.sha256
[Contract]
public sealed partial class Case : Contract
{
    public Bytes32 Text(string text) => Keccak256(text);

    public Bytes32 Octets(byte[] data) => Keccak256(data);

    public Bytes32 Sha(ReadOnlySpan<byte> data) => Sha256(data);

    public Bytes32 Both(string text, byte[] data) => Sha256(EncodePacked(Keccak256(text), Sha256(data)));
}

//: Text("") -> 0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470
//: Octets(0x) -> 0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470
//: Sha(0x) -> 0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
//: Sha(0x616263) -> 0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
//: Text("abc") -> 0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45
