//: row members.function.internal
//: denied DECA1020
[Contract]
public sealed partial class Case : Contract
{
    internal int [|F|]() => 1;

    public int G() => 1;
}
