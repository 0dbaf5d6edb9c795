public enum Phase
{
    Open,
    Closed,
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Number(Phase phase) => [|(ulong)phase|];
}
