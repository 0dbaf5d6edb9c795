//: row expressions.order
//: deploy value 100
public struct Pair
{
    public int First;
    public int Second;
}

public readonly partial record struct OddError(int Code) : IError;

public readonly partial record struct SeenEvent(UInt256 Before, bool Sent, UInt256 Left) : IEvent;

[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<int, Pair> entries = new();
    private readonly PackedMapping<byte, byte> packed = new();
    private readonly StorageArray<int> list = new();
    private Pair single;
    private string text = "old";

    [Payable]
    public Case()
    {
    }

    public UInt256 Balance(Address to)
    {
        Emit(new SeenEvent(BalanceOf(Address), TrySend(to, 10), BalanceOf(Address)));
        return BalanceOf(Address) - (TrySend(to, 5) ? (UInt256)1 : 2) - BalanceOf(Address);
    }

    public int TwoNamesOfAnArray()
    {
        var a = new int[2];
        var b = a;
        a[0] = 3;
        return a[0] + (Poke(b) * 10) + (a[0] * 100);
    }

    public int ArrayOfStructs()
    {
        var all = new Pair[2];
        var same = all;
        all[1].First = 4;
        var copy = all[1];
        return all[1].First + (PokeFirst(same) * 10) + (copy.First * 100) + (all[1].First * 1000);
    }

    public int Neighbours(byte key)
    {
        packed[key] = 7;
        packed[(byte)(key + 1)] = 9;
        return packed[key] + (Clear((byte)(key + 1)) * 10) + (packed[(byte)(key + 1)] * 100) + (packed[key] * 1000);
    }

    public int MemberAndWhole()
    {
        single = new Pair { First = 1, Second = 2 };
        var sum = single.First + (Replace() * 10) + (single.First * 100);
        ref var entry = ref entries.Ref(5);
        entry.First = 6;
        sum += (entry.First * 1_000) + (Forget(5) * 10_000) + (entry.First * 100_000);
        return sum;
    }

    public int Lengths()
    {
        list.Push(1);
        return (int)list.Length + (Grow() * 10) + ((int)list.Length * 100);
    }

    public (string, string, string) Texts() => (text, Rename(), text);

    public int Failures(int kind, int[] data, int divisor) => kind switch
    {
        0 => data[5] + (1 / divisor),
        1 => (1 / divisor) + data[5],
        2 => Fail(9) + data[5],
        3 => data[5] + Fail(9),
        4 => (int.MaxValue + data[0]) / divisor,
        _ => 0,
    };

    public int ArgumentsOfOneCall(Pair pair) => Weigh(pair, pair.First = 5, pair, pair.First);

    private static int Weigh(Pair before, int set, Pair after, int first) => before.First + (set * 10) + (after.First * 100) + (first * 1000);

    private static int Poke(int[] data) => data[0] = 8;

    private static int PokeFirst(Pair[] all) => all[1].First = 5;

    private int Clear(byte key)
    {
        packed[key] = 0;
        return 1;
    }

    private int Replace()
    {
        single = new Pair { First = 5 };
        return 3;
    }

    private int Forget(int key)
    {
        entries.Remove(key);
        return 2;
    }

    private int Grow()
    {
        list.Push(2);
        return 1;
    }

    private string Rename()
    {
        text = "new";
        return "middle";
    }

    private static int Fail(int code)
    {
        Require(code == 0, new OddError(code));
        return code;
    }
}

//: Balance(@5) -> 4; event Seen(100, true, 90)
//: TwoNamesOfAnArray() -> 883
//: ArrayOfStructs() -> 5454
//: Neighbours(30) -> 7017
//: Neighbours(31) -> 7017
//: MemberAndWhole() -> 26531
//: Lengths() -> 211
//: Texts() -> "old", "middle", "new"
//: Failures(0, [1], 0) -> panic 0x32
//: Failures(1, [1], 0) -> panic 0x12
//: Failures(2, [1], 0) -> error Odd(9)
//: Failures(3, [1], 0) -> panic 0x32
//: Failures(4, [1], 0) -> panic 0x11
//: Failures(4, [0], 0) -> panic 0x12
//: ArgumentsOfOneCall((2, 3)) -> 5552
