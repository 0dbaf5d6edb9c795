//: row types.string, storage.mapping.key
//: from T55
/// <summary>Texts are keys.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<string, ulong> m = new();

    public void Set(string key, ulong value) => m[key] = value;
    public ulong Get(string key) => m[key];
}
//: Set("a", 1) ->
//: Set("", 2) ->
//: Set("a key of more than thirty-two bytes, hashed as it is", 3) ->
//: Get("a") -> 1
//: Get("") -> 2
//: Get("b") -> 0
//: Get("a key of more than thirty-two bytes, hashed as it is") -> 3
//: storage m["a"] = 1
//: storage m[""] = 2
