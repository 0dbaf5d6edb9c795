//: row conversions.enum-to-number, conversions.to-enum, types.enum, operators.enum
//: from N01, N05, N07, N08
public enum Phase { Open, Paused, Closed }

public enum Wide : long { None, Some }

public struct Entry
{
    public Phase Phase;
    public Wide Wide;
}

[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<Phase, Entry> entries = new();
    private Phase phase;

    public Phase First() => entries[Phase.Closed].Phase;

    public byte Number(Phase phase) => (byte)phase;

    public sbyte Signed(Phase phase) => (sbyte)phase;

    public long Long(Wide wide) => (long)wide;

    public int Sum(Phase a, Phase b) => (int)a + (int)b;

    public Phase Numbered(byte number) => ToEnum<Phase>(number);

    public Wide NumberedWide(UInt256 number) => ToEnum<Wide>(number);

    public void Go(ulong number)
    {
        phase = ToEnum<Phase>(number);
        entries[phase] = new Entry { Phase = phase, Wide = ToEnum<Wide>(1u) };
    }

    public Phase Next(Phase phase) => ToEnum<Phase>((UInt256)((uint)phase + 1));

    public Phase Wrapped(byte number)
    {
        unchecked
        {
            return ToEnum<Phase>(number);
        }
    }

    public bool Before(Phase a, Phase b) => a < b;

    public Entry EntryAt(Phase phase) => entries[phase];
}
//: First() -> 0
//: Number(2) -> 2
//: Number(3) -> revert
//: Signed(1) -> 1
//: Long(1) -> 1
//: Sum(1, 2) -> 3
//: Numbered(0) -> 0
//: Numbered(2) -> 2
//: Numbered(3) -> panic 0x21
//: Numbered(255) -> panic 0x21
//: NumberedWide(1) -> 1
//: NumberedWide(2) -> panic 0x21
//: NumberedWide(2^256-1) -> panic 0x21
//: Go(2) -> 
//: Go(3) -> panic 0x21
//: EntryAt(2) -> (2, 1)
//: EntryAt(0) -> (0, 0)
//: Next(1) -> 2
//: Next(2) -> panic 0x21
//: Wrapped(3) -> panic 0x21
//: Before(0, 2) -> true
//: storage phase = 2
