//: row operators.fixed-point.dot, statements.local
/// <summary>Locals give way to the functions that the file imports.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Wad Both(Wad[] x, ReadOnlySpan<Wad> y)
    {
        var dotWad = Wad.Dot(x, x);
        var dotWadCalldata = Wad.Dot(y, y);
        var dotWadMemoryCalldata = Wad.Dot(x, y);
        var toWad = Wad.FromInteger(Wad.ToIntegerDown(dotWadMemoryCalldata));
        return dotWad + dotWadCalldata + toWad;
    }
}
//: Both([1000000000000000000, 2000000000000000000], [3000000000000000000, 4000000000000000000]) -> 41000000000000000000
//: Both([1], []) -> panic 0x32
