[Contract]
public sealed partial class Sample : Contract
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
