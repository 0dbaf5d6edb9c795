//: row types.address, operators.address, conversions.address-number, literals.default
//: from Q27
/// <summary>An address is 20 bytes.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Address kept;

    public bool Same(Address a, Address b) => a == b;
    public bool Different(Address a, Address b) => a != b;
    public bool Zero(Address a) => a.IsZero;
    public UInt256 Number(Address a) => (UInt256)a;
    public Address Back(UInt256 n) => (Address)n;
    public bool Unset() => kept.IsZero;
    public void Set(Address a) => kept = a;
}
//: Same(@1, @1) -> true
//: Same(@1, @2) -> false
//: Different(@1, this) -> true
//: Zero(@1) -> false
//: Zero(0x0000000000000000000000000000000000000000) -> true
//: Number(0xffffffffffffffffffffffffffffffffffffffff) -> 2^160-1
//: Back(255) -> 0x00000000000000000000000000000000000000ff
//: Back(2^160-1) -> 0xffffffffffffffffffffffffffffffffffffffff
//: Back(2^160) -> panic 0x11
//: Unset() -> true
//: Set(@4) ->
//: Unset() -> false
//: storage kept = @4
