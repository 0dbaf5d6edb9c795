//: row members.function.abi-clash
//: from I12, I23
//: denied DECA1017
public enum Color
{
    Red,
    Green,
}

[Contract]
public sealed partial class Case : Contract
{
    public int F(Color c) => 1;

    public int [|F|](byte b) => 2;
}
