[ContractLibrary]
public struct Point
{
    public long X;

    public long [|Twice|] => X * 2;
}
