//: row expressions.order
//: row statements.assign.nested
[Contract]
public sealed partial class Case : Contract
{
    private static byte Poke(byte[] data, byte value)
    {
        data[0] = value;
        return value;
    }

    public int IndexAssignedByTheValue()
    {
        var all = new int[3];
        var i = 0;
        all[i] += (i = 2) + 5;
        return (all[0] * 10) + all[2];
    }

    public int IndexAssignedInside()
    {
        var all = new int[3];
        var i = 0;
        var x = all[i] += i = 2;
        return (all[0] * 100) + (all[2] * 10) + x;
    }

    public int ArrayAssignedByTheValue()
    {
        var all = new int[2];
        var other = all;
        all[0] = (all = new int[3]).Length;
        return (other[0] * 10) + all[0];
    }

    public int OctetsWrittenByACall()
    {
        var data = new byte[2];
        return data[0] + Poke(data, 7) + data[0];
    }
}

//: IndexAssignedByTheValue() -> 70
//: IndexAssignedInside() -> 202
//: ArrayAssignedByTheValue() -> 30
//: OctetsWrittenByACall() -> 14
