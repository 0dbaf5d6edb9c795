//: row storage.array
[Contract]
public sealed partial class Case : Contract
{
    readonly StorageArray<StorageArray<byte>> rows = new();
    readonly Mapping<byte, StorageArray<byte>> columns = new();
    byte calls;

    public void Add(byte x) => rows[1].Push((byte)(x + 200));

    public void AddChosen(byte x) => rows[1].Push(x > 50 ? (byte)(x++ + 200) : (byte)1);

    public void AddCounted(byte x) => rows[x].Push(Counted());

    public void Append(byte x) => columns[x].Push((byte)(x + 200));

    byte Counted() => ++calls;
}

//: Add(1) -> panic 0x32
//: Add(100) -> panic 0x32
//: AddChosen(1) -> panic 0x32
//: AddChosen(100) -> panic 0x32
//: AddCounted(0) -> panic 0x32
//: Append(1) ->
//: Append(100) -> panic 0x11
