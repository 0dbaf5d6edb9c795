//: row members.function.public, operators.remainder
/// <summary>Functions may be called as the helpers are that the compiler adds: the helpers give way.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int stored;

    public int Panic(int a, int b) => a % b;
    public sbyte ToInt8(int a) => (sbyte)a;
    public int RemainderInt32(int a, int b) => a % b;

    public byte Narrow(long a)
    {
        var panic = (byte)a;
        return panic;
    }

    public int DivideInt32(int a, int b)
    {
        unchecked
        {
            stored = a / b;
        }

        return stored;
    }
}
//: Panic(7, 0) -> panic 0x12
//: Panic(-2^31, -1) -> panic 0x11
//: ToInt8(128) -> panic 0x11
//: ToInt8(-128) -> -128
//: RemainderInt32(-7, 2) -> -1
//: RemainderInt32(-2^31, -1) -> panic 0x11
//: Narrow(255) -> 255
//: Narrow(256) -> panic 0x11
//: DivideInt32(-2^31, -1) -> panic 0x11
//: DivideInt32(7, -2) -> -3
