//: row expressions.is-type, types.object
//: from G35
//: denied DECA1204
[Contract]
public sealed partial class Sample : Contract
{
    [|ulong?|] best;

    public bool HasBest() => true;
}
