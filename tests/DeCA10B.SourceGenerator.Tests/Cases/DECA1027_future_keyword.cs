[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public void [|Leave|]() => count++;

    public ulong [|At|](ulong transient) => count + transient;
}
