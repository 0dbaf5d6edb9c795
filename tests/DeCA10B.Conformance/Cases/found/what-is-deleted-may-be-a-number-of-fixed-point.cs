//: row storage.mapping.remove
// Found by the fuzzer, seed 12001 program 255: solc deletes no value of a user-defined type.
public struct Rate
{
    public Wad Up;
    public Fixed64 Down;
}

[Contract]
public sealed partial class Case : Contract
{
    readonly Mapping<ulong, Fixed64> weights = new();
    readonly Mapping<ulong, Rate> rates = new();

    public Case()
    {
        weights[1] = Fixed64.One;
        rates[2] = new Rate { Up = Wad.One, Down = Fixed64.One };
    }

    public void Forget(ulong key)
    {
        weights.Remove(key);
        rates.Remove(key + 1);
    }

    public (long, long) Read(ulong key) => (weights[key].Raw, rates[key + 1].Down.Raw);
}
//: Read(1) -> 1000000000, 1000000000
//: Forget(1) ->
//: Read(1) -> 0, 0
//: Forget(7) ->
