//: row members.property.accessor
//: denied DECA1021
[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public ulong [|Count|]
    {
        get => count;
        private set => count = value;
    }
}
