//: row conversions.number-to-enum
//: from N01, N07, N11
//: denied DECA1207
public enum Color
{
    Red,
    Green,
}

[Contract]
public sealed partial class Case : Contract
{
    public Color F(int c) => [|(Color)c|];
}
