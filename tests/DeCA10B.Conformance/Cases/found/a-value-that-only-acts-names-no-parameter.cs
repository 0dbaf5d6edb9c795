//: row statements.local, expressions.conditional
// Found by the fuzzer, seed 20261125 program 142: nothing takes the value, and it was the only use of a parameter.
[Contract]
public sealed partial class Case : Contract
{
    public void Choose(byte given)
    {
        byte unused = TrySend(Address.Zero, (UInt256)0) & Block.Number > 0 ? (byte)1 : given;
        var other = given;
        byte alsoUnused = TrySend(Address.Zero, (UInt256)0) ? other : (byte)2;
    }

    public Case(byte given)
    {
        byte unused = TrySend(Address.Zero, (UInt256)0) | Block.Number > 0 ? given : (byte)1;
    }
}

//: deploy 3
//: Choose(5) ->
