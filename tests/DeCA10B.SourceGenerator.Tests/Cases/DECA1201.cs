[Contract]
public sealed partial class Sample : Contract
{
    public ulong Kind(ulong value) => [|value switch { 1 => 2ul, _ => 0ul }|];
}
