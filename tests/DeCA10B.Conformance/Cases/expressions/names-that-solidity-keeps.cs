//: row expressions.member
public struct Words
{
    public int In;
    public bool Address;
    public byte Memory;
}

public readonly partial record struct MovedEvent([Indexed] int From, int Inside, int Pays) : IEvent;

public readonly partial record struct StuckError(int Place) : IError;

[Contract]
public sealed partial class Case : Contract
{
    private Words words;

    public int Run(int memory, int @in)
    {
        var storage = new Words { In = memory, Address = true, Memory = 3 };
        words = storage;
        words.In += @in;
        int uint8 = 1, wei = 2;
        Emit(new MovedEvent(words.In, storage.In, uint8));
        Require(words.In < 100, new StuckError(wei));
        return words.In + storage.Memory;
    }
}

//: Run(1, 2) -> 6; event Moved(3, 1, 1)
//: Run(99, 1) -> error Stuck(2)
