//: row storage.field, members.constructor
//: from I05, I06
/// <summary>A parameter that hides a field is the parameter.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int x = 1;

    public void Set(int x) => this.x = x;

    public int Sum(int y)
    {
        var x = y * 2;
        return x + this.x;
    }

    public int Get() => x;
}
//: Sum(2) -> 5
//: Set(5) ->
//: Get() -> 5
//: Sum(-1) -> 3
//: storage x = 5
