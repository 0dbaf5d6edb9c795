[Contract]
public sealed partial class Sample : Contract
{
    UInt256 last;

    public bool Tick()
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var isLater = now > last;
        last = now;
        return isLater;
    }

    public bool Later() => DateTime.Now >= last;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    UInt256 last;

    public bool Tick()
    {
        var now = Block.Timestamp;
        var isLater = now > last;
        last = now;
        return isLater;
    }

    public bool Later() => Block.Timestamp >= last;
}
//: Tick -> True
//: Tick -> True
//: Later -> True
