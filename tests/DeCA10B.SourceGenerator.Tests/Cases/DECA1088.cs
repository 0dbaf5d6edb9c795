[Contract]
public sealed partial class Sample : Contract
{
    class [|Pair|]
    {
        public ulong Left;
    }
}
