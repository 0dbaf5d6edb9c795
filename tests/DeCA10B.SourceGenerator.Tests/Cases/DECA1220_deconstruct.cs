public struct Pair
{
    public int A;

    public readonly void Deconstruct(out int a, out int b) => (a, b) = (A, A);
}

[Contract]
public sealed partial class Sample : Contract
{
    public int Run()
    {
        var pair = new Pair { A = 1 };
        var [|(a, b)|] = pair;
        return a + b;
    }
}
