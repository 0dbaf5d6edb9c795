[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    private [|async|] [|Task|] Wait()
    {
        [|await Task.Yield()|];
    }
}
