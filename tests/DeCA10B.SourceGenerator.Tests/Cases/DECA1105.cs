[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    public void Increment()
    {
        [|lock|] ("gate")
        {
            Count++;
        }
    }
}
