//: row types.struct, members.name
/// <summary>A member that bears a word of Solidity, or the name of a type there, gets an underscore; one that only looks like a type keeps its name.</summary>
public struct Kept
{
    public byte Calldata;
    public byte Delete;
    public byte External;
    public byte False;
    public byte Immutable;
    public byte Indexed;
    public byte Override;
    public byte Private;
    public byte True;
    public byte Unchecked;
    public byte Virtual;
    public byte Bytes1;
    public byte Bytes32;
    public byte Uint40;
    public byte Int256;
    public byte Fixed8x8;
    public byte Ufixed128x18;
}

public struct Free
{
    public byte Bytes33;
    public byte Bytes40;
    public byte Bytes01;
    public byte Uint4;
    public byte Uint12;
    public byte Int264;
    public byte Fixed8x;
    public byte Fixed8xy;
    public byte Fixed8x8x8;
    public byte U;
}

[Contract]
public sealed partial class Case : Contract
{
    private Kept kept;
    private Free free;

    public void Keep()
    {
        kept = new Kept
        {
            Calldata = 1, Delete = 2, External = 3, False = 4, Immutable = 5, Indexed = 6, Override = 7, Private = 8, True = 9, Unchecked = 10, Virtual = 11,
            Bytes1 = 12, Bytes32 = 13, Uint40 = 14, Int256 = 15, Fixed8x8 = 16, Ufixed128x18 = 17,
        };
        free = new Free { Bytes33 = 1, Bytes40 = 2, Bytes01 = 3, Uint4 = 4, Uint12 = 5, Int264 = 6, Fixed8x = 7, Fixed8xy = 8, Fixed8x8x8 = 9, U = 10 };
    }
}
//: Keep() ->
//: storage kept.calldata_ = 1
//: storage kept.delete_ = 2
//: storage kept.external_ = 3
//: storage kept.false_ = 4
//: storage kept.immutable_ = 5
//: storage kept.indexed_ = 6
//: storage kept.override_ = 7
//: storage kept.private_ = 8
//: storage kept.true_ = 9
//: storage kept.unchecked_ = 10
//: storage kept.virtual_ = 11
//: storage kept.bytes1_ = 12
//: storage kept.bytes32_ = 13
//: storage kept.uint40_ = 14
//: storage kept.int256_ = 15
//: storage kept.fixed8x8_ = 16
//: storage kept.ufixed128x18_ = 17
//: storage free.bytes33 = 1
//: storage free.bytes40 = 2
//: storage free.bytes01 = 3
//: storage free.uint4 = 4
//: storage free.uint12 = 5
//: storage free.int264 = 6
//: storage free.fixed8x = 7
//: storage free.fixed8xy = 8
//: storage free.fixed8x8x8 = 9
//: storage free.u = 10
