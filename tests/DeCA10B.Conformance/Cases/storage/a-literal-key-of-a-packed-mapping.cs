//: row storage.packed
[Contract]
public sealed partial class Case : Contract
{
    private readonly PackedMapping<byte, int> numbers = new();
    private int count;

    private int Next() => ++count;

    public int Write()
    {
        numbers[3] = 4;
        numbers[255] = -1;
        numbers[(byte)Next()] += Next();
        return (numbers[1] * 10) + numbers[3] + numbers[255];
    }

    public int Read(byte key) => numbers[key];
}

//: Write() -> 23
//: Read(3) -> 4
//: Read(255) -> -1
//: Read(1) -> 2
//: Read(11) -> 0
