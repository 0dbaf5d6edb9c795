//: row members.library
//: row expressions.local-function
[ContractLibrary]
public static class Kit
{
    public static int Twice(int value)
    {
        int Add(int more) => value + more;
        return Add(value);
    }
}

[ContractLibrary]
public struct Pair
{
    public int A;
    public int B;

    public readonly int Sum(int more)
    {
        static int Half(int value) => value / 2;
        int Plus(int value) => value + more;
        return Plus(A) + Half(B);
    }
}

[Contract]
public sealed partial class Case : Contract
{
    public int Twice(int value) => Kit.Twice(value);

    public int Sum(Pair pair, int more) => pair.Sum(more);
}

//: Twice(21) -> 42
//: Twice(2000000000) -> panic 0x11
//: Sum((1, 8), 10) -> 15
