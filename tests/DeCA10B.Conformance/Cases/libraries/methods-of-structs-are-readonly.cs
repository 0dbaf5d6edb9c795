//: row members.library.writes
//: denied DECA1055
[ContractLibrary]
public struct Point
{
    public long X;

    public void [|Move|](long by) => X += by;
}
