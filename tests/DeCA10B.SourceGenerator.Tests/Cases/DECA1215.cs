[Contract]
public sealed partial class Sample : Contract
{
    public int Kind(int value) => value [|switch|] { 1 => 10, 2 => 20 };
}
