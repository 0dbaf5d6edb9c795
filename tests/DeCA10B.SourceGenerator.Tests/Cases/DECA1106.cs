[Contract]
public sealed partial class Sample : Contract
{
    public ulong Factorial(ulong n) => n == 0 ? 1 : n * [|Factorial(n - 1)|];
}
