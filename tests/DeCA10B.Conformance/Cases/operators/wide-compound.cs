//: row operators.compound
//: from W21
/// <summary>Compound bit operations on long.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Mix(long l, int n)
    {
        l <<= n;
        l |= 1;
        l ^= 3;
        return l;
    }
}
//: Mix(1, 40) -> 1099511627778
//: Mix(1, 64) -> 2
//: Mix(-1, 1) -> -4
//: Mix(0, 0) -> 2
