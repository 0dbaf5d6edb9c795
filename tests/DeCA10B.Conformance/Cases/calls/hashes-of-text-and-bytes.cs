//: row hashes.keccak
//: row hashes.sha256
//: row hashes.ripemd160
[Contract]
public sealed partial class Case : Contract
{
    public Bytes32 Text(string text) => Keccak256(text);

    public Bytes32 Octets(byte[] data) => Keccak256(data);

    public Bytes32 Sha(ReadOnlySpan<byte> data) => Sha256(data);

    public Bytes20 Ripe(ReadOnlySpan<byte> data) => Ripemd160(data);

    public Bytes20 RipeOf(Bytes20 last) => Ripemd160(EncodePacked(last, Ripemd160(EncodePacked("a"))));

    public Bytes32 Both(string text, byte[] data) => Sha256(EncodePacked(Keccak256(text), Sha256(data)));
}

//: Text("") -> 0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470
//: Octets(0x) -> 0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470
//: Sha(0x) -> 0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
//: Sha(0x616263) -> 0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
//: Text("abc") -> 0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45
//: Ripe(0x) -> 0x9c1185a5c5e9fc54612808977ee8f548b2258d31
//: Ripe(0x616263) -> 0x8eb208f7e05d987a9b044a8e98c6b087f15a0bfc
//: Ripe(0x61616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161) -> 0x0d8a8c9063a48576a7c97e9f95253a6e53ff6765
//: Ripe(0x6161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161) -> 0xe72334b46c83cc70bef979e15453706c95b888be
//: Ripe(0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) -> 0x8f84cbb3ef603413397da31ede727e106de64a49
//: RipeOf(0x0101010101010101010101010101010101010101) -> 0x87aec1e442ba02cfe361699b2a675654953e72a8
