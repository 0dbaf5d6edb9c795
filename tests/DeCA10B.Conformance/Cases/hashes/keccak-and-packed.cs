//: row hashes.keccak, hashes.packed
//: from Q09, Q10, Q12
/// <summary>Hashes and packed bytes are the EVM's.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Bytes32 Empty() => Keccak256(new byte[0]);
    public Bytes32 HashOf(byte[] data) => Keccak256(data);
    public byte[] Numbers(byte a, int b, bool c) => EncodePacked(a, b, c);
    public byte[] Who(Address a, ushort b) => EncodePacked(a, b);
    public byte[] Arrays(byte[] a, uint[] b) => EncodePacked(a, b);
}
//: Empty() -> 0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470
//: HashOf(0x) -> 0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470
//: Numbers(1, -1, true) -> 0x01ffffffff01
//: Numbers(255, 258, false) -> 0xff0000010200
//: Who(0x00000000000000000000000000000000000000aa, 1) -> 0x00000000000000000000000000000000000000aa0001
//: Arrays(0x0102, [1, 2]) -> 0x010200000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000002
