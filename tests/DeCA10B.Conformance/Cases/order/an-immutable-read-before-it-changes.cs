//: row expressions.order
//: from V15
//: deploy 3
[Contract]
public sealed partial class Case : Contract
{
    private int counted;

    public int Limit { get; }

    public int Other { get; }

    public int Seen { get; private set; }

    public int Again { get; private set; }

    public int Early { get; private set; }

    public int Mixed { get; private set; }

    public Case(int start)
    {
        Early = Limit;
        Limit = start;
        Seen = Limit + ((Limit = 7) * 10);
        Other = Limit++ + (Limit * 100);
        Again = Limit + Bump() + (Limit += counted) + Limit;
        Mixed = (Other - (Other = 1)) * Other;
    }

    private int Bump() => ++counted;
}

//: Limit() -> 9
//: Seen() -> 73
//: Other() -> 1
//: Again() -> 27
//: Mixed() -> 806
//: Early() -> 0
