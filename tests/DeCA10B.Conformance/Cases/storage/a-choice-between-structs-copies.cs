//: row expressions.conditional
//: row memory.struct-copy
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

[Contract]
public sealed partial class Case : Contract
{
    private Pair single;
    private string text = "";
    private readonly Mapping<int, Pair> map = new();

    private static int Twice(Pair pair) => pair.First *= 2;

    public int InMemory(bool left)
    {
        var a = new Pair { First = 1 };
        var b = new Pair { First = 3 };
        var chosen = left ? a : b;
        chosen.First = 9;
        return (a.First * 100) + (b.First * 10) + chosen.First;
    }

    public int Mixed(bool stored)
    {
        single = new Pair { First = 4 };
        var pair = new Pair { First = 1 };
        var chosen = stored ? single : pair;
        chosen.First += 5;
        return (chosen.First * 100) + (pair.First * 10) + single.First;
    }

    public int Argument(bool left)
    {
        var pair = new Pair { First = 1 };
        return (Twice(left ? pair : single) * 10) + pair.First;
    }

    public int FixedArrays(int x)
    {
        Three three = default;
        three[0] = 1;
        var chosen = x > 0 ? three : default;
        chosen[0] = 9;
        return three[0];
    }

    public string Text(bool stored, string other)
    {
        text = "stored";
        return stored ? text : other;
    }

    public int SiblingsOfOneName(int key)
    {
        {
            ref var pair = ref map.Ref(key);
            pair.First = 5;
        }

        {
            var pair = map[key];
            var copy = pair;
            copy.First = 9;
            return (pair.First * 10) + map[key].First;
        }
    }
}

//: InMemory(true) -> 139
//: InMemory(false) -> 139
//: Mixed(true) -> 914
//: Mixed(false) -> 614
//: Argument(true) -> 21
//: FixedArrays(1) -> 1
//: FixedArrays(0) -> 1
//: Text(true, "x") -> "stored"
//: Text(false, "x") -> "x"
//: SiblingsOfOneName(1) -> 55
