[ContractLibrary]
public struct Point
{
    public long X;

    public void [|Move|](long by) => X += by;
}
