//: row types.string
//: from G03, G13
/// <summary>A text is passed on as it is, and stored long or short.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private string kept = "";

    public string Echo(string text) => text;
    public void Keep(string text) => kept = text;
    public string Kept() => kept;
}
//: Echo("") -> ""
//: Echo("abc") -> "abc"
//: Echo("h\u00e9llo") -> "h\u00e9llo"
//: Keep("a\n\t\"\\") ->
//: Kept() -> "a\n\t\"\\"
//: Keep("exactly thirty-one bytes long..") ->
//: Kept() -> "exactly thirty-one bytes long.."
//: Keep("exactly thirty-two bytes long...") ->
//: Kept() -> "exactly thirty-two bytes long..."
//: Keep("x") ->
//: Kept() -> "x"
//: storage kept = "x"
