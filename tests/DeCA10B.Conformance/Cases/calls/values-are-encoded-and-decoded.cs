//: row hashes.encode, hashes.decode, hashes.encode-call
public enum Side { Left, Right, Middle }

public struct Pair
{
    public ulong First;
    public Side Second;
}

public struct Named
{
    public string Name;
    public Pair Both;
}

[ContractLibrary]
public static class Packing
{
    public static byte[] Pack(Pair pair, long[] values) => Contract.Encode(pair, values);

    public static long Second(byte[] data)
    {
        var (pair, values) = Contract.Decode<Pair, long[]>(data);
        return values[1] + (long)pair.First;
    }
}

[Contract]
public sealed partial class Case : Contract
{
    ulong steps;

    public byte[] Words(byte small, int negative, bool truth, Address who) => Encode(small, negative, truth, who);

    public byte[] Constants() => Encode(1, "ab", default(uint), 7ul);

    public bool Same(string name, ulong first, byte[] data)
    {
        var named = new Named { Name = name, Both = new Pair { First = first, Second = Side.Middle } };
        var (back, octets, unnamed) = Decode<Named, byte[], string>(Encode(named, data, name));
        return Keccak256(back.Name) == Keccak256(name) && back.Both.First == first && back.Both.Second == Side.Middle
            && Keccak256(octets) == Keccak256(data) && Keccak256(unnamed) == Keccak256(name);
    }

    public ulong Number(byte[] data) => Decode<ulong>(data);

    public (Side, bool) Two(byte[] data) => Decode<Side, bool>(data);

    public ulong Count(byte[] data) => (ulong)Decode<ulong[]>(data).Length;

    public long Packed(ulong first, long second)
    {
        var values = new long[2];
        values[1] = second;
        return Packing.Second(Packing.Pack(new Pair { First = first, Second = Side.Right }, values));
    }

    public ulong Self(ulong by)
    {
        var (succeeded, data) = TryCall(Address, EncodeCall("step(uint64)", by));
        return succeeded ? Decode<ulong>(data) + steps : 0;
    }

    public byte[] InOrder() => Encode(Step(1), Step(2), steps);

    public ulong Step(ulong by)
    {
        steps += by;
        return steps;
    }
}

//: Words(5, -1, true, 0x00000000000000000000000000000000000000aa) -> 0x0000000000000000000000000000000000000000000000000000000000000005ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000aa
//: Constants() -> 0x000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000700000000000000000000000000000000000000000000000000000000000000026162000000000000000000000000000000000000000000000000000000000000
//: Same("name", 7, 0x0102) -> true
//: Same("", 0, 0x) -> true
//: Number(0x0000000000000000000000000000000000000000000000000000000000000005) -> 5
//: Number(0x0000000000000000000000000000000000000000000000010000000000000000) -> revert
//: Number(0x00) -> revert
//: Two(0x00000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000001) -> 2, true
//: Two(0x00000000000000000000000000000000000000000000000000000000000000030000000000000000000000000000000000000000000000000000000000000001) -> revert
//: Two(0x00000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000002) -> revert
//: Count(0x00000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000000000000000000000) -> 0
//: Count(0x0000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000090a) -> 1
//: Count(0x00000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000000000000000000001) -> revert
//: Count(0x0000000000000000000000000000000000000000000000000000000000000040) -> revert
//: Count(0x00000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000010000000000000000) -> panic 0x41
//: Packed(5, -7) -> -2
//: Self(4) -> 8
//: InOrder() -> 0x000000000000000000000000000000000000000000000000000000000000000500000000000000000000000000000000000000000000000000000000000000070000000000000000000000000000000000000000000000000000000000000007
//: storage steps = 7
