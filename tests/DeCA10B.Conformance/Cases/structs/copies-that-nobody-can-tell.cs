//: row memory.struct-copy, calls.internal, types.struct
public struct Pair
{
    public int A;
    public int B;
}

[InlineArray(3)]
public struct Three
{
    private int first;
}

public readonly partial record struct SeenEvent(Pair Pair, int Sum) : IEvent;

public readonly partial record struct BadError(Pair Pair) : IError;

/// <summary>Copies that Solidity does without because nobody can tell, and their neighbours that must stay.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Pair kept;
    private readonly Mapping<int, Pair> pairs = new();
    private readonly StorageArray<Pair> list = new();
    private Three numbers;

    private static int Sum(Pair pair) => pair.A + pair.B;

    private static int Product(Pair left, Pair right)
    {
        left.A *= right.A;
        left.B *= right.B;
        return left.A + left.B;
    }

    private static Pair Same(Pair pair) => pair;

    private static int Keep(Pair pair)
    {
        var own = pair;
        own.A = 100;
        return own.A + pair.A;
    }

    private static int ThroughArray(Pair[] all, Pair pair)
    {
        all[0].A = 50;
        return pair.A;
    }

    private static int Total(Three three)
    {
        var sum = 0;
        for (var i = 0; i < 3; i++) sum += three[i];
        return sum;
    }

    private static int Spoil(Three three)
    {
        three[0] = 1000;
        return three[0];
    }

    /// <summary>Taken by a function that leaves it alone: shared.</summary>
    public int Taken(int a, int b)
    {
        var pair = new Pair { A = a, B = b };
        return Sum(pair) + Sum(pair);
    }

    /// <summary>The first parameter is changed, the second is not.</summary>
    public (int, int, int) TakenTwice(int a, int b)
    {
        var pair = new Pair { A = a, B = b };
        var product = Product(pair, pair);
        return (product, pair.A, pair.B);
    }

    /// <summary>What a function gives back of its parameter is a value of its own.</summary>
    public (int, int) GivenBack(int a)
    {
        var pair = new Pair { A = a };
        var other = Same(pair);
        other.A += 1;
        return (pair.A, other.A);
    }

    public (int, int) KeptInside(int a)
    {
        var pair = new Pair { A = a };
        var kept = Keep(pair);
        return (kept, pair.A);
    }

    /// <summary>An element that is changed under another name while the function runs.</summary>
    public (int, int) OfArray(int a)
    {
        var all = new Pair[2];
        all[0].A = a;
        var seen = ThroughArray(all, all[0]);
        return (seen, all[0].A);
    }

    public (int, int, int) Row(int a)
    {
        Three three = default;
        three[0] = a;
        three[2] = 2;
        var total = Total(three);
        var spoilt = Spoil(three);
        return (total, spoilt, three[0]);
    }

    /// <summary>Stored, logged, pushed: each what it was then.</summary>
    public Pair Stored(int a)
    {
        var pair = new Pair { A = a, B = 1 };
        kept = pair;
        pair.A++;
        pairs[a] = pair;
        pair.A++;
        list.Push(pair);
        Emit(new SeenEvent(pair, Sum(pair)));
        pair.A++;
        return pair;
    }

    public (int, int, int) StoredValues(int a) => (kept.A, pairs[a].A, list[0].A);

    public int StoredRow(int a)
    {
        Three three = default;
        three[1] = a;
        numbers = three;
        three[1] = 9;
        return numbers[1] * 10 + three[1];
    }

    /// <summary>An argument that changes what stands beside it.</summary>
    public int Beside(int a)
    {
        var pair = new Pair { A = a };
        return Product(pair, new Pair { A = pair.A = 3, B = 0 }) * 100 + pair.A;
    }

    public void Bad(int a)
    {
        var pair = new Pair { A = a, B = 2 };
        Require(pair.A < 10, new BadError(pair));
    }

    public Bytes32 Hash(int a)
    {
        var pair = new Pair { A = a };
        var first = Keccak256(Encode(pair));
        pair.A++;
        return Keccak256(Encode(pair)) == first ? default : first;
    }
}
//: Taken(3, 4) -> 14
//: TakenTwice(3, 4) -> 25, 3, 4
//: GivenBack(5) -> 5, 6
//: KeptInside(5) -> 105, 5
//: OfArray(7) -> 7, 50
//: Row(5) -> 7, 1000, 5
//: Stored(1) -> (4, 1); event Seen((3, 1), 4)
//: StoredValues(1) -> 1, 2, 3
//: StoredRow(4) -> 49
//: Beside(2) -> 603
//: Bad(10) -> error Bad((10, 2))
//: Bad(9) -> 
//: Hash(0) -> 0xad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5
