[Contract]
public sealed partial class Sample : Contract
{
    public ulong Any() => [|Size(1u)|];

    ulong Size(long value) => 8;

    ulong Size(ulong value) => 9;
}
