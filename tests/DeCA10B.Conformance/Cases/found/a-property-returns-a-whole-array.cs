//: row storage.property, types.array.fixed
// Found by the fuzzer, seed 5 program 2: Solidity's getter of an array takes an index.
[InlineArray(3)]
public struct Triple
{
    ushort first;
}

[Contract]
public sealed partial class Case : Contract
{
    public Triple Values { get; private set; }

    public void Set(ushort value)
    {
        var values = Values;
        values[1] = value;
        Values = values;
    }
}
//: Values() -> [0, 0, 0]
//: Set(7) ->
//: Values() -> [0, 7, 0]
