//: row operators.enum.arithmetic
//: from N02, N06, N12
//: denied DECA1207
public enum Color
{
    Red,
    Green,
}

[Contract]
public sealed partial class Case : Contract
{
    public Color F(Color c) => [|c + 1|];
}
