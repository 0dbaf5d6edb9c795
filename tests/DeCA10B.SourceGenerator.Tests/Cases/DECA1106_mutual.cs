[Contract]
public sealed partial class Sample : Contract
{
    public bool IsEven(ulong n) => n == 0 || [|IsOdd(n - 1)|];

    bool IsOdd(ulong n) => n != 0 && [|IsEven(n - 1)|];
}
