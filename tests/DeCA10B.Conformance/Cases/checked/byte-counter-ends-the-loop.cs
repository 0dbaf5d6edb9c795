//: row statements.for, operators.increment
//: from U19
/// <summary>A byte counter cannot pass 255: it fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Count(ulong most)
    {
        ulong a = 0;
        for (byte i = 0; i <= 255; i++)
        {
            a++;
            if (a > most)
            {
                break;
            }
        }

        return a;
    }
}
//: Count(1000) -> panic 0x11
//: Count(10) -> 11
//: Count(254) -> 255
//: Count(255) -> 256
//: Count(256) -> panic 0x11
