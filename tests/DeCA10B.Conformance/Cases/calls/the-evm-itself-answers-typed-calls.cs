//: row calls.external
//: row calls.external.view
//: row calls.try-typed
//: row calls.value
//: deploy value 5
[ContractInterface]
public interface IFunction : IContract
{
    [View]
    Bytes32 Digest();

    UInt256 Number();

    [Payable]
    Bytes32 Paid();

    void Act();
}

[Contract]
public sealed partial class Case : Contract
{
    ulong count;

    [Payable]
    public Case()
    {
    }

    public Bytes32 Digest(Address function) => At<IFunction>(function).Digest();

    public UInt256 Number(Address function)
    {
        count++;
        return At<IFunction>(function).Number();
    }

    public Bytes32 Paid(Address function) => WithValue(At<IFunction>(function), 1).Paid();

    // Asks for code first, since no result tells a call of nobody.
    public void Act(Address function) => At<IFunction>(function).Act();

    public bool Tried(Address function)
    {
        var other = At<IFunction>(function);
        return Try(() => other.Act());
    }

    public (bool, UInt256, ulong) Caught(Address function)
    {
        var other = At<IFunction>(function);
        var (succeeded, number) = Try(() => other.Number());
        count++;
        return (succeeded, number, count);
    }

    public UInt256 Balance(Address account) => BalanceOf(account);
}

//: Digest(0x0000000000000000000000000000000000000002) -> 0x8c3f1d9b24d279ddd55d2f590ec60256813f8071902e81908319d0d96d36bd0d
//: Digest(0x0000000000000000000000000000000000000003) -> 0x0000000000000000000000003aa836d31837e9610f02e3daf57aae118ba7c4d1
//: Digest(0x0000000000000000000000000000000000000004) -> revert // what comes back is shorter than a word
//: Digest(0x0000000000000000000000000000000000000001) -> revert
//: Digest(0x0000000000000000000000000000000000000006) -> revert // no point of the curve
//: Digest(0x0000000000000000000000000000000000000012) -> revert
//: Number(0x0000000000000000000000000000000000000002) -> 23916461724829050201646553856570034089299882369327428473585138662220890213202
//: Paid(0x0000000000000000000000000000000000000002) -> 0x8657b347f58fb5c618897712fb86ad2d98fea27c6a2007aebaeeeddd0bd9eca0
//: Paid(0x0000000000000000000000000000000000000007) -> revert
//: Act(0x0000000000000000000000000000000000000002) -> revert
//: Tried(0x0000000000000000000000000000000000000002) -> revert // that there is no code is not caught
//: Caught(0x0000000000000000000000000000000000000002) -> true, 23916461724829050201646553856570034089299882369327428473585138662220890213202, 2
//: Caught(0x0000000000000000000000000000000000000006) -> false, 0, 3 // it failed, and that is caught
//: Caught(0x0000000000000000000000000000000000000009) -> false, 0, 4
//: Caught(0x0000000000000000000000000000000000000004) -> revert // it answered, with less than a number
//: Balance(0x0000000000000000000000000000000000000002) -> 1
//: balance = 4
