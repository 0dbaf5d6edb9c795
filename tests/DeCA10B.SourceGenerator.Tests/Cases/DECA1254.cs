public static class Settings
{
    public static ulong Limit = 5;
}

[Contract]
public sealed partial class Sample : Contract
{
    public bool IsSmall(ulong value) => value < [|Settings.Limit|];
}
