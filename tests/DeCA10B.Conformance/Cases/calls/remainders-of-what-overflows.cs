//: row chain.modular
[Contract]
public sealed partial class Case : Contract
{
    ulong steps;

    public UInt256 Sum(UInt256 left, UInt256 right, UInt256 modulus) => AddMod(left, right, modulus);

    public UInt256 Product(UInt256 left, UInt256 right, UInt256 modulus) => MulMod(left, right, modulus);

    public UInt256 InOrder() => AddMod(Step(), Step() * 10, Step() * 100);

    ulong Step() => ++steps;
}

//: Sum(0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, 2, 10) -> 7
//: Sum(1, 2, 0) -> panic 0x12
//: Product(0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, 12) -> 9
//: Product(1, 2, 0) -> panic 0x12
//: InOrder() -> 21
//: storage steps = 3
