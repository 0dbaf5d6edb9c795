//: row expressions.order
//: row statements.assign
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<int, byte> small = new();
    private readonly PackedMapping<uint, short> packed = new();
    private readonly StorageArray<sbyte> list = new();
    private int count;

    private int Next() => ++count;

    public int Entry()
    {
        small[Next()] += 5;
        small[Next()] <<= 1;
        return (count * 100) + (small[1] * 10) + small[2];
    }

    public int Packed()
    {
        packed[(uint)Next()] -= 7;
        packed[(uint)Next()] %= 4;
        packed[(uint)Next()]--;
        return (count * 1000) + packed[3] + packed[5];
    }

    public int Element()
    {
        list.Push(1);
        list.Push(2);
        count = -1;
        list[Next()] *= 3;
        list[Next()] /= -1;
        return (count * 100) + (list[0] * 10) + list[1];
    }
}

//: Entry() -> 250
//: Packed() -> 4992
//: Element() -> 128
