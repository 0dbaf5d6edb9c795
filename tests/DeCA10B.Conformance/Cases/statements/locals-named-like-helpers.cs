//: row statements.local
[Contract]
public sealed partial class Case : Contract
{
    ulong total;

    public ulong Sum(uint toInterest, ulong copyOfIt)
    {
        var toInt32 = (int)toInterest;
        var zeroOfAll = copyOfIt;
        var panic = (ulong)toInt32 + zeroOfAll;
        var trySend = panic + toInterest;
        total += trySend;
        return total;
    }
}

//: Sum(3, 4) -> 10
//: Sum(4294967295, 4) -> panic 0x11
