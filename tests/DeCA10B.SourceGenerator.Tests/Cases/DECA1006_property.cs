[Contract]
public sealed partial class Sample : Contract
{
    public static ulong [|Count|] { get; private set; }
}
