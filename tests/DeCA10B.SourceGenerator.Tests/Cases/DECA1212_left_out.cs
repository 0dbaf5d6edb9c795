public struct Entry
{
    public string Name;
    public ulong Count;
}

[Contract]
public sealed partial class Sample : Contract
{
    public Entry Make() => [|new Entry { Count = 1 }|];
}
