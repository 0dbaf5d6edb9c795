public enum [|Phase|]
{
    Open = 1,
    Closed = 2,
}

[Contract]
public sealed partial class Sample : Contract
{
    Phase phase;

    public bool IsOpen() => phase == Phase.Open;
}
