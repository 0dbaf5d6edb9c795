public static partial class Outer
{
    [Contract]
    public sealed partial class [|Box|] : Contract
    {
        ulong count;

        public ulong Next() => count + 1;
    }
}
