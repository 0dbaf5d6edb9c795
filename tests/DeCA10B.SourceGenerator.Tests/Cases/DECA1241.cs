public interface ICounter
{
    ulong Next(ulong value);
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Ask([|ICounter|] counter) => 1;
}
