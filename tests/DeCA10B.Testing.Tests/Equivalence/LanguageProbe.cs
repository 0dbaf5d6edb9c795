namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>Where something stands.</summary>
public enum Phase { Open, Closed, Done }
public struct ProbeEntry { public ulong Total; public bool Seen; public byte Small; }
public readonly partial record struct ProbedEvent([Indexed] ulong First, ulong Second, [Indexed] byte Third) : IEvent;
public readonly partial record struct ProbeFailedError(ulong Step, long Other) : IError;

/// <summary>The base of the probe: a virtual function that both levels run.</summary>
[Contract]
public abstract partial class LanguageProbeBase : Contract
{
    protected ulong count;
    protected virtual ulong Step(ulong value) { count += 0; return value + 1; }
    public ulong RunStep(ulong value) => Step(value) + Step(value);
}

/// <summary>A function for each construct whose meaning differs between C# and Solidity: promotion, casts, shifts, order, copies, references, loops.</summary>
[Contract]
public sealed partial class LanguageProbe : LanguageProbeBase
{
    readonly Mapping<ulong, ProbeEntry> entries = new();
    readonly Mapping<byte, Mapping<bool, long>> nested = new();
    readonly StorageArray<ulong> list = new();
    readonly StorageArray<ProbeEntry> records = new();
    readonly PackedMapping<byte, sbyte> packed = new();
    ProbeEntry single; Phase phase; byte small; long total; short mid;

    protected override ulong Step(ulong value) { count++; return base.Step(value) * count; }

    public int AddBytes(byte a, byte b) => a + b * b - a;
    public byte Narrow(byte a, sbyte b) => (byte)(a + b);
    public sbyte NarrowS(short a) => (sbyte)(a >> 3);
    public byte Loose(ushort a, long b) { unchecked { return (byte)(a * 3 + (int)b); } }
    public long Divide(long a, long b) => a / b;
    public long Remainder(long a, long b) => a % b;
    public int DivideI(int a, int b) => a / b + a % b;
    public long DivideU(long a, long b) { unchecked { return a / b; } }
    public Int128 Divide128(Int128 a, Int128 b) => a / b - a % b;
    public Int256 Divide256(Int256 a, Int256 b) => a / b;
    public Int256 Rem256(Int256 a, Int256 b) => a % b;
    public Int80 Mix80(Int80 a, Int80 b) => (Int80)(a * b - a);
    public UInt80 MixU80(UInt80 a, UInt80 b) => (UInt80)(a + b);
    public UInt24 Mix24(UInt24 a, UInt24 b) => (UInt24)(a * 2 - b);
    public UInt256 Big(UInt256 a, UInt256 b) => a * b - (a ^ b) + (b >> 3);
    public UInt256 BigShift(UInt256 a, int n) => a << n;
    public UInt256 BigShiftR(UInt256 a, int n) => a >> n;
    public Int256 SBigShiftR(Int256 a, int n) => a >> n;
    public int ShiftI(int a, int n) => (a << n) ^ (a >> n) ^ (a >>> n);
    public long ShiftL(long a, int n) => (a << n) ^ (a >> n) ^ (a >>> n);
    public uint ShiftU(uint a, int n) => (a << n) | (a >> n);
    public Int128 Shift128(Int128 a, int n) => (a << n) ^ (a >> n);
    public int ShiftB(byte a, sbyte b, int n) => (a << n) ^ (b >> n) ^ ~a ^ -b;
    public byte CompoundShift(byte a, int n) { a <<= n; return a; }
    public byte CompoundShiftU(byte a, int n) { unchecked { a <<= n; } return a; }
    public sbyte CompoundS(sbyte a, sbyte b) { a -= b; a *= 2; a >>= 1; a >>>= 1; return a; }
    public ushort CompoundUs(ushort a, byte b) { a += b; a /= 3; a ^= b; a %= 7; return a; }
    public UInt24 Compound24(UInt24 a, byte b) { a = (UInt24)(a + b); return a; }
    public Int80 Compound80(Int80 a, long b) { a += b; a -= 1; return a; }
    public sbyte Casts(long a, ulong b, UInt256 c) => (sbyte)((int)a + (int)(uint)b + (int)(ulong)c);
    public Int256 Widen(long a, uint b, byte c, sbyte d) => a - (Int256)b + c * d;
    public ulong FromSigned(int a) => (ulong)(UInt256)a;
    public uint FromSignedU(int a) { unchecked { return (uint)a; } }
    public long Neg(long a) => -a;
    public int NegU(uint a) => (int)-a;
    public bool Compare(uint a, int b, long c) => a > b == c < b || a != c && !(b >= c);
    public bool Eager(byte a, byte b) => (Bump(a) > 3) & (Bump(b) > 5) | Bump(1) == 0;
    byte Bump(byte by) { small += by; return small; }
    public int Order(byte a) => small + Bump(a) * small - Bump(1) * (small - Bump(2));
    public void Order3(byte a) { list[(int)(Next() % 3)] = Next() + list[0]; total += Bump(a) + total; }
    ulong Next() => ++count;
    public void Fill(byte n) { for (var i = 0; i < n % 6; i++) list.Push((ulong)i * 7); }
    public void Drop() => list.Pop();
    public ulong ElementAt(int i) => list[i];
    public ulong ElementAtLong(ulong i) => list[i];
    public void SetNested(byte a, bool b, long v) { nested[a][b] += v; nested[Bump(a)][!b] -= v + small; }
    public long GetNested(byte a, bool b) => nested[a][b];
    public void SetPacked(byte k, sbyte v) { packed[k] += v; packed[(byte)(k + 1)]--; }
    public sbyte GetPacked(byte k) => packed[k];
    public void Record(byte k, ulong t) { ref var e = ref entries.Ref((ulong)k % 4); e.Total += t; e.Small++; var copy = e; copy.Total = 1; e.Seen = copy.Total == e.Total; }
    public ulong BeforeAndAfter(byte k) { ref var e = ref entries.Ref((ulong)k % 4); e.Total %= 1000; return e.Total + Raise(k) * e.Total; }
    ulong Raise(byte k) { entries[(ulong)k % 4] = new ProbeEntry { Total = 7 }; return 3; }
    [View] public (ulong total, bool seen, byte small) Get(byte k) { var e = entries[(ulong)k % 4]; e.Small += 1; return (e.Total, e.Seen, e.Small); }
    public void Copy(byte k) { single = entries[(ulong)k % 4]; var s = single; s.Total++; entries[3] = s; single.Small ^= 1; }
    public void Remove(byte k) => entries.Remove((ulong)k % 4);
    public void PushRecord(ulong t) { records.Push(new ProbeEntry { Total = t, Small = Bump(1) }); ref var r = ref records.Ref(0); r.Total ^= records.Length == 1 ? 5ul : 6ul; }
    public ulong ReadRecord(byte i) => records[i].Total;
    public Phase Flip(Phase p) { var old = phase; phase = p == Phase.Open ? Phase.Done : p; return old; }
    public void Fail(ulong a, long b) => Require(a > 5 && Next() > 2, new ProbeFailedError(Next(), b + 1));
    public void Note(ulong a, byte b) { Emit(new ProbedEvent(Next() + a, Next(), Bump(b))); }
    public long Sum(ReadOnlySpan<long> data) { long sum = 0; foreach (var x in data) { if (x == 3) continue; if (x == 9) break; sum += x; } return sum; }
    public long SumW(ReadOnlySpan<sbyte> data, byte start) { long s = 0; int i = start; while (i < data.Length) s += data[i++] * i; return s; }
    public long[] Twist(long[] data) { var other = data; for (var i = data.Length - 1; i >= 0; i--) other[i] = data[data.Length - 1 - i] + i; return data; }
    public ulong[] Make(byte n, byte index) { var a = new ulong[n % 5]; a[index] = a[0]++ + 2; return a; }
    public byte[] Octets(byte[] data, byte i) { data[i] = (byte)(data[0] + 1); return data; }
    public string Echo(string text) => text;
    public Bytes32 Hash(ReadOnlySpan<long> data, ulong label, Address who, sbyte s, bool b) => Keccak256(EncodePacked(data, label, who, s, b));
    public (ulong left, long right) Pair(ulong a, long b) { var (x, y) = Swap(a, b); (count, _) = Swap(x + 1, y); return (x, y); }
    static (ulong, long) Swap(ulong a, long b) => (a + 1, b - 1);
    public int Nested(int a, int b) { int c; var d = c = a++ + (b += a) * a--; return c + d + a - --b; }
    public ulong Ternary(bool a, ulong b) => a ? Next() : b > 5 ? b : Step(b);
    public int DoLoop(byte n) { var i = 0; do { i += 2; if (i % 3 == 0) continue; if (i > 40) break; } while (i < n); return i; }
    public ulong Loops(byte n) { ulong s = 0; for (int i = 0, j = n; i < j; i += 2, j--) { for (var k = 0u; k < 3; k++) { if (k == 1) continue; s += k + (ulong)i; } } return s; }
    public UInt128 Wide(ulong a, ulong b) => (UInt128)a * b + a;
    public bool Cmp256(UInt256 a, UInt256 b) => a < b || a >= 3 && b != a;
    public UInt256 Addr(Address a) => (UInt256)a;
    public Address ToAddr(UInt256 a) => (Address)a;
    public bool IsNone(Address a) => a.IsZero || a == Msg.Sender || a == Address;
    public int Mid(short a, ushort b) { mid += (short)(b & 0xFF); mid ^= a; return mid++ + ++mid; }
}
