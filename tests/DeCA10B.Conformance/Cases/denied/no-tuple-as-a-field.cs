//: row types.tuple.value
//: denied DECA1097
[Contract]
public sealed partial class Case : Contract
{
    private [|(int, int)|] kept;

    public int F() => 1;
}
