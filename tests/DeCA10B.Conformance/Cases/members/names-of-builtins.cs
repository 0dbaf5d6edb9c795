//: row statements.local, members.name
//: from I03, I08
/// <summary>Names that Solidity knows are fine for locals.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Mix(int msg, int block, int now)
    {
        var require = msg + now;
        var assert = require + block;
        var tx = assert * 2;
        var address = tx;
        { var inner = address; assert = inner; }
        { var inner = 2; assert += inner; }
        return assert;
    }
}
//: Mix(1, 3, 2) -> 14
//: Mix(0, 0, 0) -> 2
