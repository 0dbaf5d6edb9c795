//: row members.function.view
// Found by the fuzzer, seed 31001 program 2970: a place in memory that is reached early was taken for one in storage, and the function for one that writes.
public struct Entry
{
    public ushort Left;
    public byte Kind;
}

public struct Step
{
    public Int112 Memory;
}

[Contract]
public sealed partial class Case : Contract
{
    sbyte choice;

    public byte Mix(Entry[] index)
    {
        index[(byte)choice].Kind = index[0].Kind;
        UInt144 Part(Step step, sbyte holds) => (UInt144)step.Memory;
        UInt144 unused = Msg.Sender.IsZero ? Part(default, choice) : 55;
        return 1;
    }
}
//: Mix([(1, 2)]) -> 1
//: Mix([]) -> panic 0x32
