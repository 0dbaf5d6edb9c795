[Contract]
public sealed partial class Sample : Contract
{
    public bool Any(long[] values) => [|(from value in values select value).Any()|];
}
