//: row expressions.order, errors.panic
//: from E71, E75
/// <summary>What fails first is what stands first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int calls;

    private int Fail(int by)
    {
        calls++;
        return 1 / by;
    }

    public int Product(int x, int by) => (x + 1) * Fail(by);
    public int Sum(int x, int by) => Fail(by) + (x + 1);
}
//: Product(2^31-1, 0) -> panic 0x11
//: Product(5, 0) -> panic 0x12
//: Product(5, 1) -> 6
//: Sum(2^31-1, 0) -> panic 0x12
//: Sum(2^31-1, 1) -> panic 0x11
//: Sum(1, 1) -> 3
