//: row checked.unchecked-block, operators.divide
//: from U16, D23
/// <summary>Nothing makes a division by zero succeed.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(int a, int b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public int Rest(int a, int b)
    {
        unchecked
        {
            var r = a % b;
            return r;
        }
    }
}
//: Divide(7, 0) -> panic 0x12
//: Divide(7, 2) -> 3
//: Rest(5, 0) -> panic 0x12
//: Rest(-2^31, -1) -> panic 0x11
//: Rest(-5, 3) -> -2
