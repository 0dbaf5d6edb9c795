public readonly record struct Pair(ulong Left, ulong Right);

[Contract]
public sealed partial class Sample : Contract
{
    readonly [|Mapping<Pair, ulong>|] sums = new();

    public ulong Next(ulong value) => value + 1;
}
