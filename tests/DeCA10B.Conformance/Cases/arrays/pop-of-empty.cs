//: row storage.array, errors.panic
//: from A04, A05
/// <summary>Pop of an empty array fails with panic 0x31.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly StorageArray<byte> a = new();

    public void Push(byte value) => a.Push(value);
    public void Pop() => a.Pop();
    public byte Item(int index) => a[index];
    public UInt256 Length() => a.Length;
}
//: Pop() -> panic 0x31
//: Push(7) ->
//: Push(255) ->
//: Item(1) -> 255
//: Item(2) -> panic 0x32
//: Item(-1) -> panic 0x32
//: Pop() ->
//: Item(1) -> panic 0x32
//: Length() -> 1
//: Pop() ->
//: Pop() -> panic 0x31
//: Length() -> 0
