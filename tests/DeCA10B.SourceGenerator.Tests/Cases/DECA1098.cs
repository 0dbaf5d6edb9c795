[Contract]
public sealed partial class Sample : Contract
{
    public [|ReadOnlySpan<ulong>|] Same(ReadOnlySpan<ulong> values) => values;
}
