//: row statements.local
/// <summary>A local whose name begins as a helper of the compiler is a local.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Sum(int toInt, int copyOfA, int zeroOf)
    {
        var remainderInt = toInt % 7;
        var toUint8 = (byte)(copyOfA + 1);
        var divideInt = zeroOf / 2;
        return remainderInt + toUint8 + divideInt;
    }
}
//: Sum(15, 4, 10) -> 11
//: Sum(-15, 255, 10) -> panic 0x11
//: Sum(-15, 254, -11) -> 249
