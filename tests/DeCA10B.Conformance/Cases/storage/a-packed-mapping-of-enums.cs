//: row storage.packed, types.enum
/// <summary>Members of an enum are packed as bytes: 32 share a slot.</summary>
public enum Phase { First, Second, Third }

[Contract]
public sealed partial class Case : Contract
{
    readonly PackedMapping<byte, Phase> phases = new();

    public void Set(byte key, Phase value) => phases[key] = value;

    public Phase Get(byte key) => phases[key];

    public void Clear(byte key) => phases.Remove(key);
}
//: Set(31, 2) ->
//: Set(32, 1) ->
//: Set(33, 2) ->
//: Get(31) -> 2
//: Get(32) -> 1
//: Get(33) -> 2
//: Get(30) -> 0
//: Clear(32) ->
//: Get(32) -> 0
//: Get(31) -> 2
