[Contract]
public sealed partial class Sample : Contract
{
    public long Size()
    {
        [|decimal|] weight = 3;
        var half = [|1.5|];
        weight += 2;
        return 1;
    }
}
