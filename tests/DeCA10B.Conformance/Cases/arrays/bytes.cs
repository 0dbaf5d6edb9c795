//: row types.bytes.memory, expressions.element.bytes, types.bytes.calldata
/// <summary>byte[] is bytes: an element is a byte, a length an int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte Item(byte[] data, int i) => data[i];
    public int Length(byte[] data) => data.Length;

    public byte[] Reverse(byte[] data)
    {
        var r = new byte[data.Length];
        for (var i = 0; i < data.Length; i++)
        {
            r[data.Length - 1 - i] = data[i];
        }

        return r;
    }

    public int Sum(ReadOnlySpan<byte> data)
    {
        var s = 0;
        foreach (var b in data)
        {
            s += b;
        }

        return s;
    }
}
//: Item(0x0102ff, 2) -> 255
//: Item(0x, 0) -> panic 0x32
//: Item(0x01, -1) -> panic 0x32
//: Length(0x) -> 0
//: Length(0x010203) -> 3
//: Reverse(0x010203) -> 0x030201
//: Reverse(0x) -> 0x
//: Sum(0xffff) -> 510
//: Sum(0x) -> 0
