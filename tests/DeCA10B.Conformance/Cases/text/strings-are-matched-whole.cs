//: row expressions.pattern, expressions.switch, statements.switch
//: from G22, G30
[Contract]
public sealed partial class Case : Contract
{
    string kept = "one";

    public ulong Asked { get; private set; }

    public int Arm(string text) => text switch
    {
        "one" => 1,
        "two" or "zwei" => 2,
        "\u00e9" => 3,
        "" => 4,
        _ => 5,
    };

    public int Section(string text)
    {
        switch (text)
        {
            case "one":
                return 1;
            case "two":
            case "zwei":
                return 2;
            default:
                return 3;
        }
    }

    public bool Matches(string text) => text is "one" or "two";

    public bool Differs(string text) => text is not "one";

    public bool IsKept() => kept is "one";

    public int Once()
    {
        return Ask() switch { "a" => 1, "b" => 2, "c" => 3, _ => 4 };
    }

    public void Keep(string text) => kept = text;

    string Ask()
    {
        Asked++;
        return "c";
    }
}

//: Arm("one") -> 1
//: Arm("two") -> 2
//: Arm("zwei") -> 2
//: Arm("One") -> 5
//: Arm("one ") -> 5
//: Arm("é") -> 3
//: Arm("é") -> 5
//: Arm("") -> 4
//: Section("one") -> 1
//: Section("zwei") -> 2
//: Section("drei") -> 3
//: Matches("two") -> true
//: Matches("three") -> false
//: Differs("one") -> false
//: Differs("three") -> true
//: IsKept() -> true
//: Keep("two") ->
//: IsKept() -> false
//: Once() -> 3
//: Asked() -> 1
