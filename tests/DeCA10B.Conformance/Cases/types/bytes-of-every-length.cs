//: row types.bytes-fixed, operators.bytes32, operators.bytes-fixed.bits, operators.bytes-fixed.index, conversions.bytes-fixed
public readonly partial record struct SeenEvent([Indexed] Bytes4 Id, Bytes1 Flag, Bytes20 Owner) : IEvent;

public readonly partial record struct UnknownError(Bytes3 Code) : IError;

public struct Record
{
    public Bytes1 Flag;
    public Bytes7 Code;
    public Bytes24 Rest;
}

[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<Bytes4, Bytes31> names = new();
    private readonly StorageArray<Bytes5> list = new();
    private Record record;
    private Bytes4 last;

    public void Put(Bytes4 id, Bytes31 name)
    {
        names[id] = name;
        list.Push((Bytes5)(UInt40)5);
        record.Code = (Bytes7)(UInt56)0x01020304050607ul;
        record.Flag = (Bytes1)(byte)0xFF;
        last = id;
        Emit(new SeenEvent(id, record.Flag, (Bytes20)(Bytes32)name));
    }

    public Bytes31 Get(Bytes4 id) => names[id];

    public Record All() => record;

    public Bytes3 And(Bytes3 a, Bytes3 b) => a & b;

    public Bytes3 Or(Bytes3 a, Bytes3 b) => a | b;

    public Bytes3 Xor(Bytes3 a, Bytes3 b) => a ^ b;

    public Bytes3 Not(Bytes3 a) => ~a;

    public Bytes3 Left(Bytes3 a, int n) => a << n;

    public Bytes3 Right(Bytes3 a, int n) => a >> n;

    public Bytes9 LeftWide(Bytes9 a, int n) => a << n;

    public Bytes32 RightWidest(Bytes32 a, int n) => a >> n;

    public Bytes4 Changed(Bytes4 a)
    {
        var b = a;
        b <<= 8;
        b |= (Bytes4)1u;
        return b ^ a;
    }

    public byte ByteAt(Bytes4 a, int index) => a[index];

    public byte ByteOfWide(Bytes32 a, UInt256 index) => a[(int)index];

    public byte Second(Bytes2 a) => a[1];

    public int Order(Bytes4 a, Bytes4 b) => a < b ? -1 : a > b ? 1 : a <= b && a >= b && a == b && !(a != b) ? 0 : 5;

    public uint Number(Bytes4 a) => (uint)a;

    public Bytes32 Wide(Bytes4 a) => (Bytes32)a;

    public Bytes4 Short(Bytes32 a) => (Bytes4)a;

    public Bytes32 Hash(Bytes4 a, Bytes1 b, Bytes3[] c) => Keccak256(EncodePacked(a, b, c));

    public void Fail(Bytes3 code) => Revert(new UnknownError(code));

    public Bytes4 None() => Bytes4.Zero;
}
//: Put(0x01020304, 0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e) -> ; event Seen(0x01020304, 0xff, 0x000102030405060708090a0b0c0d0e0f10111213)
//: Get(0x01020304) -> 0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e
//: Get(0x00000000) -> 0x00000000000000000000000000000000000000000000000000000000000000
//: All() -> (0xff, 0x01020304050607, 0x000000000000000000000000000000000000000000000000)
//: And(0xff00f0, 0x0ff0ff) -> 0x0f00f0
//: Or(0xff00f0, 0x0ff00f) -> 0xfff0ff
//: Xor(0xff00f0, 0x0ff0ff) -> 0xf0f00f
//: Not(0xff00f0) -> 0x00ff0f
//: Left(0x010203, 4) -> 0x102030
//: Left(0x010203, 24) -> 0x000000
//: Left(0x010203, 31) -> 0x000000
//: Left(0x010203, 32) -> 0x010203
//: Left(0x010203, -1) -> 0x000000
//: Left(0x010203, 40) -> 0x020300
//: Right(0x010203, 8) -> 0x000102
//: Right(0xff0203, 33) -> 0x7f8101
//: LeftWide(0x010203040506070809, 8) -> 0x020304050607080900
//: LeftWide(0x010203040506070809, 136) -> 0x020304050607080900
//: RightWidest(0xff00000000000000000000000000000000000000000000000000000000000000, 255) -> 0x0000000000000000000000000000000000000000000000000000000000000001
//: RightWidest(0xff00000000000000000000000000000000000000000000000000000000000000, 256) -> 0xff00000000000000000000000000000000000000000000000000000000000000
//: Changed(0x01020304) -> 0x03010705
//: ByteAt(0x01020304, 0) -> 1
//: ByteAt(0x01020304, 3) -> 4
//: ByteAt(0x01020304, 4) -> panic 0x32
//: ByteAt(0x01020304, -1) -> panic 0x32
//: ByteOfWide(0x00000000000000000000000000000000000000000000000000000000000000ab, 31) -> 171
//: ByteOfWide(0x00000000000000000000000000000000000000000000000000000000000000ab, 32) -> panic 0x32
//: ByteOfWide(0x00000000000000000000000000000000000000000000000000000000000000ab, 2^31) -> panic 0x11
//: Second(0x0102) -> 2
//: Order(0x01020304, 0x01020305) -> -1
//: Order(0x80000000, 0x7fffffff) -> 1
//: Order(0x01020304, 0x01020304) -> 0
//: Number(0x80000001) -> 2147483649
//: Wide(0x01020304) -> 0x0102030400000000000000000000000000000000000000000000000000000000
//: Short(0x0102030405000000000000000000000000000000000000000000000000000000) -> 0x01020304
//: Hash(0x01020304, 0xff, [0x010203, 0x040506]) -> 0x41ea7563b91647e4ade99f3571e2a6d0a296005f4ab82ed7ee5aefc7dad0bc84
//: Fail(0xabcdef) -> error Unknown(0xabcdef)
//: None() -> 0x00000000
//: storage last = 0x01020304
