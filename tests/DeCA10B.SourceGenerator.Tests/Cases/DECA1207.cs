public enum Phase
{
    Open,
    Closed,
}

[Contract]
public sealed partial class Sample : Contract
{
    public Phase Numbered(byte number) => [|(Phase)number|];
}
