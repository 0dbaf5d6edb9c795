[Contract]
public sealed partial class Sample : Contract
{
    public long Read()
    {
        [|using|] (new MemoryStream()) return 1;
    }
}
