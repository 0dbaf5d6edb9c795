//: row types.enum.gaps
//: from N04, N05
//: denied DECA1022
public enum [|Color|]
{
    Red = 1,
    Green = 4,
}

[Contract]
public sealed partial class Case : Contract
{
    private Color kept;

    public int F() => kept == Color.Red ? 1 : 2;
}
