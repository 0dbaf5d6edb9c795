//: row operators.string.equal, operators.string.join, conversions.string-to-bytes, operators.bytes.equal
//: from G19
using System.Text;

[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<ulong, string> names = new();
    private string name = "first";

    public bool Same(string a, string b) => a == b;

    public bool Different(string a, string b) => a != b;

    public bool IsNamed(string text) => name == text && text != "";

    public string Joined(string a, string b) => a + b;

    public string Three(string a) => string.Concat(a, name, a);

    public void Rename(string more) => name += more;

    public void Note(ulong key, string text)
    {
        names[key] += text;
        names[key + 1] = names[key] + "/" + name;
    }

    public string NameAt(ulong key) => names[key];

    private string Renamed(string more)
    {
        name += more;
        return name;
    }

    // The left side is read before the right one changes it.
    public string Ordered(string more) => name + Renamed(more) + name;

    public bool Compared(string more) => name == Renamed(more);

    public byte[] Octets(string text)
    {
        var octets = Encoding.UTF8.GetBytes(text);
        if (octets.Length > 0) octets[0] = 65;
        return octets;
    }

    // The bytes are a copy: the string stays.
    public string Kept(string text)
    {
        var octets = Encoding.UTF8.GetBytes(text);
        octets[0] = 65;
        return text;
    }

    public bool SameOctets(byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b);

    public bool SameData(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => a.SequenceEqual(b);

    public string Greeting(string who) => "Hello, " + who + "! " + name;
}
//: Same("", "") -> true
//: Same("a", "a") -> true
//: Same("a", "b") -> false
//: Same("a", "a ") -> false
//: Same("ä€𝒞", "ä€𝒞") -> true
//: Different("ä", "a") -> true
//: Different("exactly thirty-one bytes of text", "exactly thirty-one bytes of text") -> false
//: IsNamed("first") -> true
//: IsNamed("") -> false
//: Joined("", "") -> ""
//: Joined("ä", "€") -> "ä€"
//: Joined("a text that is longer than a slot of", " thirty-two bytes") -> "a text that is longer than a slot of thirty-two bytes"
//: Greeting("Zoë") -> "Hello, Zoë! first"
//: Three("-") -> "-first-"
//: Ordered("+") -> "firstfirst+first+"
//: Compared("") -> true
//: Compared("+") -> false
//: Rename("!") -> 
//: Note(1, "one") -> 
//: Note(1, "two") -> 
//: NameAt(1) -> "onetwo"
//: NameAt(2) -> "onetwo/first++!"
//: NameAt(3) -> ""
//: Octets("") -> 0x
//: Octets("ab€") -> 0x4162e282ac
//: Kept("xyz") -> "xyz"
//: Kept("") -> panic 0x32
//: SameOctets(0x, 0x) -> true
//: SameOctets(0x0102, 0x0102) -> true
//: SameOctets(0x0102, 0x010200) -> false
//: SameData(0x01, 0x02) -> false
