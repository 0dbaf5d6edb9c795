[Contract]
public sealed partial class Sample : Contract
{
    [|char|] grade;

    public ulong Next(ulong value) => value + 1;
}
