public enum Phase
{
    Open = 1,
    Closed = 2, // for good
    Gone,
}

[Contract]
public sealed partial class Sample : Contract
{
    Phase phase;

    public bool IsOpen() => phase == Phase.Open;
}
//: becomes
public enum Phase
{
    Open,
    Closed, // for good
    Gone,
}

[Contract]
public sealed partial class Sample : Contract
{
    Phase phase;

    public bool IsOpen() => phase == Phase.Open;
}
//: IsOpen -> True
