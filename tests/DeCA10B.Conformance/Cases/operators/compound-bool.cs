//: row operators.bool.eager, operators.compound
//: from E56
/// <summary>|= &= ^= of bools run their right side always.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int count;

    private bool Say()
    {
        count++;
        return true;
    }

    public (bool, int) Mix(bool b)
    {
        count = 0;
        b |= Say();
        b &= Say();
        b ^= true;
        return (b, count);
    }

    public bool Fails(bool b, int by)
    {
        b |= 1 / by > 0;
        return b;
    }
}
//: Mix(false) -> false, 2
//: Mix(true) -> false, 2
//: Fails(true, 0) -> panic 0x12
//: Fails(true, 1) -> true
//: Fails(false, 2) -> false
