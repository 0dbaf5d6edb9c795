[Contract]
public sealed partial class Sample : Contract
{
    static ulong [|count|];

    public void Increment() => count++;
}
