//: row members.contract.name
//: denied DECA1024
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
