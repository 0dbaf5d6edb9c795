[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    public void Increment()
    {
        if (Count > 5) [|goto end;|]
        Count++;
        [|end|]: ;
    }
}
