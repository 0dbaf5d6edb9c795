//: row types.enum, storage.mapping.key
public enum Color
{
    Red,
    Green,
    Blue,
}

/// <summary>An enum is a key.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<Color, int> counts = new();

    public int Count(Color color)
    {
        counts[color] += 1;
        return counts[color];
    }
}
//: Count(0) -> 1
//: Count(2) -> 1
//: Count(2) -> 2
//: storage counts[0] = 1
//: storage counts[2] = 2
