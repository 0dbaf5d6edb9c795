//: row expressions.switch
//: row members.function.view
[Contract]
public sealed partial class Case : Contract
{
    readonly Mapping<uint, long> values = new();

    public int Unused(uint key)
    {
        var chosen = values[key] switch { 0L => 1, 19L or 43L => 1, _ => 1 };
        return 7;
    }

    public int Kept(uint key)
    {
        var count = 0;
        var chosen = (values[key] + ++count) switch { 0L => 1, _ => 2 };
        return count;
    }

    public int FailsFirst(long by)
    {
        var chosen = (byte)by switch { 0 => values[1], _ => values[2] };
        return 4;
    }

    public int Fails(long by)
    {
        var chosen = (7 / by) switch { 0L => 1, _ => 1 };
        return 3;
    }
}

//: Unused(1) -> 7
//: Kept(1) -> 1
//: FailsFirst(2) -> 4
//: FailsFirst(256) -> panic 0x11
//: Fails(2) -> 3
//: Fails(0) -> panic 0x12
