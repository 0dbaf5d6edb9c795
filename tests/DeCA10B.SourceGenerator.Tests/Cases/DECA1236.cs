[Contract]
public sealed partial class Sample : Contract
{
    readonly [|List<ulong>|] history = new();

    readonly [|Dictionary<Address, ulong>|] counts = new();
}
