namespace First
{
    [Contract]
    public sealed partial class Counter : Contract
    {
        public ulong Count { get; private set; }
    }
}

namespace Second
{
    [Contract]
    public sealed partial class [|Counter|] : Contract
    {
        public ulong Count { get; private set; }
    }
}
