//: row types.enum, types.struct, types.array.fixed, types.array.memory, storage.array, storage.mapping, members.constructor, members.constructor.base, members.library
//: deploy 1
/// <summary>What a contract names in one place only is declared or imported all the same.</summary>
public enum InConstructor { First, Second }

public enum InArray { First, Second }

public enum InRow { First, Second }

public enum InList { First, Second }

public enum AsKey { First, Second }

public enum AsValue { First, Second }

public enum InPart { First, Second }

[InlineArray(2)]
public struct Row
{
    InRow first;
}

public struct Part
{
    public InPart Value;
}

public struct Whole
{
    public Part Part;
    public byte Mark;
}

[ContractLibrary]
public static class Limits
{
    public static readonly UInt256 Start = UInt256.MaxValue;
}

[Contract]
public abstract partial class Base : Contract
{
    public UInt256 Limit { get; }

    protected Base(UInt256 limit) => Limit = limit;
}

[Contract]
public sealed partial class Case : Base
{
    readonly StorageArray<InList> list = new();
    readonly Mapping<AsKey, byte> byKey = new();
    readonly Mapping<byte, AsValue> byNumber = new();

    public Row Row { get; private set; }

    public Whole Whole { get; private set; }

    public Case(InConstructor unused) : base(Limits.Start)
    {
    }

    public int Count(InArray[] values) => values.Length;

    public UInt256 Listed() => list.Length;
}
//: Limit() -> 2^256-1
//: Count([1, 0]) -> 2
//: Listed() -> 0
//: Row() -> [0, 0]
//: Whole() -> (0), 0
