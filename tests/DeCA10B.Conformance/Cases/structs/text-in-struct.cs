//: row types.struct, types.string
//: from T45
public struct Named
{
    public string Name;
    public ulong Amount;
}

/// <summary>A struct may hold a text.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<uint, Named> m = new();

    public void Set(uint key, string name, ulong amount) => m[key] = new Named { Name = name, Amount = amount };
    public (string, ulong) Get(uint key) => (m[key].Name, m[key].Amount);
    public void Rename(uint key, string name)
    {
        ref var entry = ref m.Ref(key);
        entry.Name = name;
    }
}
//: Set(1, "abc", 5) ->
//: Get(1) -> "abc", 5
//: Get(2) -> "", 0
//: Rename(1, "a name of more than thirty-two bytes, so that it needs slots") ->
//: Get(1) -> "a name of more than thirty-two bytes, so that it needs slots", 5
//: Rename(1, "") ->
//: Get(1) -> "", 5
//: storage m[1].amount = 5
//: storage m[1].name = ""
