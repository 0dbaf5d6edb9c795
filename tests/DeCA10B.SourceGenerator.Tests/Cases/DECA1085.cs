[Contract]
public sealed partial class Sample : Contract
{
    ~[|Sample|]()
    {
    }
}
