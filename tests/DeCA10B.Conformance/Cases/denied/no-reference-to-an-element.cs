//: row storage.reference.other
//: denied DECA1208
[Contract]
public sealed partial class Sample : Contract
{
    ulong first;

    public void Add()
    {
        ref var [|total = ref first|];
        total++;
    }
}
