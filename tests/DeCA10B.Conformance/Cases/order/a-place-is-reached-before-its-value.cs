//: row expressions.order
//: row statements.assign
public struct Pair
{
    public int First;
    public int Second;
}

[InlineArray(3)]
public struct Three
{
    private int first;
}

public struct Record
{
    public Three Parts;
    public Pair Inner;
}

public readonly partial record struct BoomError(int Code) : IError;

[Contract]
public sealed partial class Case : Contract
{
    private int count;
    private Three stored;
    private readonly StorageArray<Pair> list = new();
    private readonly StorageArray<int> numbers = new();
    private readonly Mapping<int, Record> records = new();

    private int Next() => ++count;

    private int Boom()
    {
        Require(count > 1000, new BoomError(count));
        return 1;
    }

    private int PopAll()
    {
        list.Pop();
        return 3;
    }

    public int MemberInMemory(int i)
    {
        var pairs = new Pair[2];
        pairs[i].First = Boom();
        return pairs[0].First;
    }

    public int MemberKept(int i)
    {
        var pairs = new Pair[2];
        pairs[i].First = Next() + 1;
        return pairs[i].First;
    }

    public int MemberInMemoryAdds(int i, int x, int y)
    {
        var pairs = new Pair[2];
        pairs[i].First = x + y;
        return pairs[i].First;
    }

    public void InlineLocal(int i)
    {
        Three three = default;
        three[i] = Boom();
    }

    public void InlineField(int i) => stored[i] = Boom();

    public void InlineInMemory(int i)
    {
        var all = new Record[2];
        all[i].Parts[i] = Boom();
    }

    public void InlineInMapping(int i) => records.Ref(1).Parts[i] = Boom();

    public void StorageElement(int i)
    {
        numbers.Push(1);
        numbers[i] = Boom();
    }

    public void MemoryElement(int i)
    {
        var all = new int[2];
        all[i] = Boom();
    }

    public void StorageMember(int i) => list.Ref(i).First = Boom();

    public int StorageMemberAdds(int i, int x, int y)
    {
        list.Push(new Pair());
        list.Ref(i).First = x + y;
        return list[0].First;
    }

    public void Popped()
    {
        while (list.Length > 0) list.Pop();
        list.Push(new Pair());
        list.Ref(0).First = PopAll();
    }
}

//: MemberInMemory(1) -> error Boom(0)
//: MemberInMemory(2) -> panic 0x32
//: MemberKept(1) -> 2
//: MemberInMemoryAdds(1, 3, 1) -> 4
//: MemberInMemoryAdds(1, 2147483647, 1) -> panic 0x11
//: MemberInMemoryAdds(2, 2147483647, 1) -> panic 0x32
//: InlineLocal(2) -> error Boom(1)
//: InlineLocal(3) -> panic 0x32
//: InlineField(2) -> error Boom(1)
//: InlineField(3) -> panic 0x32
//: InlineInMemory(1) -> error Boom(1)
//: InlineInMemory(2) -> panic 0x32
//: InlineInMapping(2) -> error Boom(1)
//: InlineInMapping(3) -> panic 0x32
//: StorageElement(0) -> error Boom(1)
//: StorageElement(5) -> error Boom(1)
//: MemoryElement(5) -> error Boom(1)
//: StorageMember(5) -> panic 0x32
//: StorageMemberAdds(0, 3, 1) -> 4
//: StorageMemberAdds(7, 2147483647, 1) -> panic 0x32
//: StorageMemberAdds(0, 2147483647, 1) -> panic 0x11
//: Popped() ->
