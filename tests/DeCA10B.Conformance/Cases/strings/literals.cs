//: row literals.string
//: from G07, G08, G09, G12, G13, G24, G31, G32, G33, G37
/// <summary>A literal is the bytes of its UTF-8, whatever it holds.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private const string Prefix = "ab";

    public string Latin() => "\xe9";
    public string Accent() => "\u00e9";
    public string Hexadecimal() => "\x41g";
    public string Controls() => "\a\b\f\v";
    public string Escapes() => "\n\r\t\\\"'";
    public string Marks() => "\u202eabc";
    public string Separator() => "a\u2028b";
    public string Face() => "\U0001F600";
    public string Surrogates() => "\uD83D\uDE00";
    public string Joined() => Prefix + "cd" + "e";
    public string Empty() => "";
    public string Verbatim() => @"a\b""c";
}
//: Latin() -> "\u00e9"
//: Accent() -> "\u00e9"
//: Hexadecimal() -> "Ag"
//: Controls() -> "\u0007\u0008\u000c\u000b"
//: Escapes() -> "\n\u000d\t\\\"'"
//: Marks() -> "\u202eabc"
//: Separator() -> "a\u2028b"
//: Face() -> "\ud83d\ude00"
//: Surrogates() -> "\ud83d\ude00"
//: Joined() -> "abcde"
//: Empty() -> ""
//: Verbatim() -> "a\\b\"c"
