//: row expressions.local-function
public struct Pair
{
    public int A;
    public int B;
}

[Contract]
public sealed partial class Case : Contract
{
    private int count;
    private readonly int start;

    public Case()
    {
        start = Twice(4);

        static int Twice(int x) => x * 2;
    }

    public int Plain(int a)
    {
        return Twice(a) + Twice(1);

        static int Twice(int x) => x * 2;
    }

    public int Captures(int a, int b)
    {
        var c = a + b;
        int Sum(int x) => x + a + c;
        a = 100;
        c++;
        return Sum(1);
    }

    public int Fields()
    {
        int Step() => ++count;
        return Step() + (Step() * 10) + start;
    }

    public int Arrays()
    {
        var all = new int[3];
        void Put(int i, int value) => all[i] = value;
        Put(0, 5);
        Put(2, 7);
        return (all[0] * 10) + all[2];
    }

    public int Structs(int a)
    {
        var pair = new Pair { A = a };
        int Changed(Pair given)
        {
            given.A += 10;
            return given.A + pair.A;
        }

        return Changed(pair) + (pair.A * 100);
    }

    public int ReadAfterArguments(int a)
    {
        int Added(int x) => x + a;
        return Added(a = 50);
    }

    public int OneInAnother(int a)
    {
        int Outer(int x)
        {
            return Inner(x) + Inner(1);

            int Inner(int y) => y + a;
        }

        return Outer(10) + Next();
        int Next() => a * 100;
    }

    public byte InUnchecked(byte a)
    {
        unchecked
        {
            return Wrapped(a);
            static byte Wrapped(byte x) => (byte)(x + 10);
        }
    }

    public int SameName(bool flag)
    {
        if (flag)
        {
            return Made();
            int Made() => 1;
        }

        {
            return Made();
            int Made() => 2;
        }
    }

    public int Defaults(int a)
    {
        return Sum(a) + Sum(b: 5, a: 1);

        static int Sum(int a, int b = 7) => a + b;
    }
}

//: Plain(3) -> 8
//: Captures(1, 2) -> 105
//: Fields() -> 29
//: Arrays() -> 57
//: Structs(2) -> 214
//: ReadAfterArguments(1) -> 100
//: OneInAnother(2) -> 215
//: InUnchecked(250) -> 4
//: SameName(true) -> 1
//: SameName(false) -> 2
//: Defaults(1) -> 14
