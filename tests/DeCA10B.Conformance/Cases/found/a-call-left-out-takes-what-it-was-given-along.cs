//: row members.function.private, members.function.view
// Found by the fuzzer, --seed 40001 --program 15626: the call was left out, what stood beside the array it was given made its function a view all the same.
[Contract]
public sealed partial class Case : Contract
{
    void Nothing(UInt256 sum, Bytes32[] layout, ushort swap)
    {
    }

    ushort Always(Address who, uint[] of) => 5;

    public uint Join(UInt56 swap)
    {
        Nothing((UInt256)Msg.Sender, new Bytes32[] { Bytes32.Zero }, 0);
        return 4294967294u;
    }

    public uint Unused(UInt56 swap)
    {
        var unused = Always(Msg.Sender, [7]);
        return 3;
    }

    public uint Through(UInt56 swap)
    {
        Inner(swap);
        return 4;
    }

    UInt56 Inner(UInt56 swap)
    {
        Nothing(Block.Number, [Bytes32.Zero], 3);
        return swap + swap;
    }

    public uint Element(int n)
    {
        _ = BalanceOf(new Address[] { Address.Zero }[n]);
        return 6;
    }
}
//: Join(1) -> 4294967294
//: Unused(1) -> 3
//: Through(1) -> 4
//: Through(2^56-1) -> panic 0x11
//: Element(0) -> 6
//: Element(1) -> panic 0x32
