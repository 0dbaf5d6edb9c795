[Contract]
public sealed partial class Sample : Contract
{
    public ulong Sum(ReadOnlySpan<ulong> values)
    {
        [|Func<ulong, ulong>|] twice = [|x => x * 2|];
        return values.Length == 0 ? 0ul : 1ul;
    }
}
