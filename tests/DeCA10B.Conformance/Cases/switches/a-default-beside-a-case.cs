//: row statements.switch.default
//: denied DECA1110
[Contract]
public sealed partial class Case : Contract
{
    public int Kind(int value)
    {
        switch (value)
        {
            case > 5:
            [|default:|]
                return 1;
            case < 3:
                return 2;
        }
    }
}
