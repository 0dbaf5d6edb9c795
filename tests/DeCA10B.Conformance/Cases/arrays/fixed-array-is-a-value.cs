//: row types.array.fixed, memory.struct-copy
[InlineArray(3)]
public struct Three
{
    private int first;
}

/// <summary>An inline array is copied like a struct.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Three kept;

    public (int, int) Copy(int a)
    {
        var x = new Three();
        x[0] = a;
        var y = x;
        y[0] = 9;
        return (x[0], y[0]);
    }

    public void Store(int index, int value) => kept[index] = value;

    public int Sum()
    {
        var s = 0;
        for (var i = 0; i < 3; i++)
        {
            s += kept[i];
        }

        return s;
    }
}
//: Copy(1) -> 1, 9
//: Store(0, 5) ->
//: Store(2, -7) ->
//: Store(3, 1) -> panic 0x32
//: Store(-1, 1) -> panic 0x32
//: Sum() -> -2
//: storage kept[0] = 5
//: storage kept[2] = -7
