[Contract]
public sealed partial class Sample : Contract
{
    public ulong First()
    {
        var values = new ulong[3];
        return Head([|values|]);
    }

    static ulong Head(ReadOnlySpan<ulong> values) => values[0];
}
