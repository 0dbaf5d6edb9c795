[Contract]
public abstract partial class Sample : Contract
{
    public virtual ulong [|Count|] { get; private set; }
}
