//: row statements.do, statements.if
/// <summary>A turn that returns on one way only goes on with the next.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int steps;

    public int Halves(int value)
    {
        do
        {
            if (value % 2 != 0) return value;
            else value /= 2;
        } while (true);
    }

    public int Steps(int end)
    {
        do
        {
            if (Step() < end) { }
            else return steps;
        } while (true);
    }

    private int Step() => ++steps;
}
//: Halves(24) -> 3
//: Halves(7) -> 7
//: Steps(3) -> 3
