public class Pair
{
    public ulong Left;
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Left([|Pair|] pair) => 1;
}
