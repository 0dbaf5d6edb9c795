[Contract]
public sealed partial class Sample : Contract
{
    public ulong Run()
    {
        var values = [|new ulong[] { 1, 2 }|];
        return values[0];
    }
}
