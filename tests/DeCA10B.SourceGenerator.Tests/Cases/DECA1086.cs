[Contract]
public sealed partial class Sample : Contract
{
    static [|Sample|]()
    {
    }
}
