[Contract]
public sealed partial class Sample : Contract
{
    internal ulong [|Twice|](ulong value) => value * 2;
}
