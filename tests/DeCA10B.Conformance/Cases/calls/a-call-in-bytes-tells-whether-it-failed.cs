//: row calls.try-call
//: row calls.try-static-call
//: deploy value 10
public readonly partial record struct NoError(ulong Why) : IError;

[Contract]
public sealed partial class Case : Contract
{
    ulong count;

    [Payable]
    public Case()
    {
    }

    [Payable]
    public ulong Count(ulong by)
    {
        count += by;
        Require(by < 100, new NoError(by));
        return count;
    }

    public ulong Counted() => count;

    public (bool succeeded, byte[] data) Call(byte[] data, UInt256 wei)
    {
        var (succeeded, output) = TryCall(Address, data, wei);
        return (succeeded, output);
    }

    public (bool succeeded, byte[] data) Look(byte[] data) => TryStaticCall(Address, data);

    public (bool succeeded, byte[] data) Nobody(byte[] data) => TryCall((Address)(UInt256)0xdeadu, data, 1);
}

//: Counted() -> 0
//: Call(0xa1a9b57b0000000000000000000000000000000000000000000000000000000000000005, 3) -> false, 0x
//: Nobody(0x0102) -> true, 0x
//: Call(0x, 1) -> false, 0x
//: Call(0x, 100) -> false, 0x
//: Look(0x01020304) -> false, 0x
//: balance = 9
