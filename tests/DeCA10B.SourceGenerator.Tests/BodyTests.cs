using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>C# statements and what the model makes of them.</summary>
public sealed class BodyTests
{
    private const string Declarations = """
        public readonly partial record struct DoneEvent([Indexed] Address Who, ulong Count) : IEvent;
        public readonly partial record struct BadError(ulong Step) : IError;
        public enum Phase { Open, Closed }
        public struct Entry { public ulong Total; public bool Seen; }
        public record struct Pair(ulong Left, ulong Right);
        [System.Runtime.CompilerServices.InlineArray(4)] public struct Four { long first; }
        [ContractInterface] public interface IOther : IContract { [View] ulong Rank(ReadOnlySpan<long> data); [View] uint Size { get; } void Give(ulong a, ulong b); }
        """;

    private const string Members = """
            byte b; sbyte sb; ushort us; short s; int i; uint u; long l; ulong ul; UInt128 ul128; Int128 l128; UInt256 big; Int256 sbig; UInt24 u24; Int80 i80; bool flag;
            Address account; Bytes32 hash; Phase phase; Entry entry; Four four; IOther other; string text = "";
            readonly Mapping<Address, Entry> entries = new();
            readonly Mapping<ulong, Mapping<ulong, ulong>> nested = new();
            readonly StorageArray<ulong> list = new();
            readonly PackedMapping<ulong, long> weights = new();
            public ulong Count { get; private set; }
            const uint Step = 7;
            static readonly UInt256 Wide = 10;
            ulong Next() => ++Count;
            ulong Computed => Count + 1;
            static (ulong left, bool right) Two(ulong value) => (value, true);
        """;

    public static TheoryData<string, string> Statements => new()
    {
        // Promotion and checked arithmetic.
        { "i = b + b;", ".i = Add!:i32(i32!(.b), i32!(.b))" },
        { "b = (byte)(b + 1);", ".b = u8!(Add!:i32(i32!(.b), 1:i32))" },
        { "b += 1;", ".b Add!:i32= 1:i32" },
        { "b <<= 1;", ".b ShiftLeft!:i32= 1:i32" },
        { "us >>>= 3;", ".us UnsignedShiftRight!:i32= 3:i32" },
        { "unchecked { b <<= 1; }", "unchecked { .b ShiftLeft:i32= 1:i32 }" },
        { "b++;", "post++!.b" },
        { "--l;", "pre--!.l" },
        { "unchecked { l += l * 2; }", "unchecked { .l Add:i64= Multiply:i64(.l, 2:i64) }" },
        { "l = checked(-l);", ".l = Negate!:i64(.l)" },
        { "i = -b;", ".i = Negate!:i32(i32!(.b))" },
        { "i = ~b;", ".i = BitwiseNot:i32(i32!(.b))" },
        { "l = u + i;", ".l = Add!:i64(i64!(.u), i64!(.i))" },
        { "ul = ul / 3 % 2;", ".ul = Remainder:u64(Divide:u64(.ul, 3:u64), 2:u64)" },
        { "l = l << i;", ".l = ShiftLeft:i64(.l, .i)" },
        { "ul = ul >> 65;", ".ul = ShiftRight:u64(.ul, 65:i32)" },
        { "i = 5 / 2 * 2;", ".i = 4:i32" },
        { "ul = 1ul << 40;", ".ul = 1099511627776:u64" },
        { "ul = ulong.MaxValue;", ".ul = 18446744073709551615:u64" },
        { "u = Step;", ".u = 7:u32" },
        { "sb = (sbyte)l;", ".sb = i8!(.l)" },
        { "sb = unchecked((sbyte)l);", ".sb = i8(.l)" },
        // Wide integers.
        { "big = big + 1;", ".big = Add!:u256(.big, 1:u256)" },
        { "unchecked { big = big + 1; }", "unchecked { .big = Add:u256(.big, 1:u256) }" },
        { "big += ul;", ".big Add!:u256= u256!(.ul)" },
        { "big++;", "post++!.big" },
        { "big = UInt256.MaxValue;", ".big = 115792089237316195423570985008687907853269984665640564039457584007913129639935:u256" },
        { "big = (UInt256)1_000_000_000 * 1_000_000_000;", ".big = 1000000000000000000:u256" },
        { "big = Wide;", ".big = .Wide" },
        { "ul = (ulong)big;", ".ul = u64!(.big)" },
        { "ul = unchecked((ulong)big);", ".ul = u64(.big)" },
        { "sbig = -sbig;", ".sbig = Negate!:i256(.sbig)" },
        { "sbig = l;", ".sbig = i256!(.l)" },
        { "flag = big > 0;", ".flag = Greater:bool(.big, 0:u256)" },
        { "i = u24 + 1;", ".i = Add!:i32(i32!(.u24), 1:i32)" },
        { "u24 = (UInt24)u;", ".u24 = u24!(.u)" },
        { "l128 += l;", ".l128 Add!:i128= i128!(.l)" },
        { "flag = i80 >= 0;", null! },
        // Logic.
        { "flag = flag && !flag || i == 3;", ".flag = ConditionalOr:bool(ConditionalAnd:bool(.flag, LogicalNot:bool(.flag)), Equal:bool(.i, 3:i32))" },
        { "flag = flag & flag ^ true;", ".flag = ExclusiveOr:bool(And:bool(.flag, .flag), true:bool)" },
        { "flag &= i > 0;", ".flag And:bool= Greater:bool(.i, 0:i32)" },
        { "l = flag ? l : i;", ".l = .flag ? .l : i64!(.i)" },
        { "flag = phase == Phase.Closed;", ".flag = Equal:bool(.phase, 1:Phase)" },
        { "flag = account == Address.Zero;", ".flag = Equal:bool(.account, 0x0000000000000000000000000000000000000000:address)" },
        { "flag = account.IsZero;", ".flag = Equal:bool(.account, 0x0000000000000000000000000000000000000000:address)" },
        // Places.
        { "entry.Total = 1;", ".entry.Total = 1:u64" },
        { "entry = new Entry { Seen = true };", ".entry = new Entry(default:u64, true:bool)" },
        { "entry = default;", ".entry = default:Entry" },
        { "entries[account] = entry;", ".entries{.account} = .entry" },
        { "ul = entries[account].Total;", ".ul = .entries{.account}.Total" },
        { "ref var e = ref entries.Ref(account); e.Total += 2;", "ref Entry e = .entries{.account}|e.Total Add!:u64= 2:u64" },
        { "entries.Ref(account).Total++;", "post++!.entries{.account}.Total" },
        { "entries.Remove(account);", "delete .entries{.account}" },
        { "nested[1][2] = 3;", ".nested{1:u64}{2:u64} = 3:u64" },
        { "weights[ul] += l;", ".weights{.ul} Add!:i64= .l" },
        { "list.Push(4);", "push .list 4:u64" },
        { "list.Pop();", "pop .list" },
        { "list.Clear();", "delete .list" },
        { "list[i] = list[0ul];", ".list[.i] = .list[0:u64]" },
        { "big = list.Length;", ".big = .list.length:u256" },
        { "four[2] = four[i];", ".four[2:i32] = .four[.i]" },
        { "var a = new ulong[3]; a[1] = a[0]++;", "u64[]@Memory a = new u64[]@Memory(3:i32)|a[1:i32] = post++!a[0:i32]" },
        { "var o = new byte[2]; o[0] = o[1];", "bytes@Memory o = new bytes@Memory(2:i32)|o[0:i32] = o[1:i32]" },
        { "var p = new Pair(1, ul); ul = p.Left;", "Pair p = new Pair(1:u64, .ul)|.ul = p.Left" },
        { "text = \"é\";", ".text = é:string" },
        // Control.
        { "if (flag) i = 1; else { i = 2; }", "if .flag { .i = 1:i32 } else { .i = 2:i32 }" },
        { "while (i < 3) { i++; if (flag) break; continue; }", "while Less:bool(.i, 3:i32) { post++!.i; if .flag { break }; continue }" },
        { "do i--; while (i > 0);", "do Greater:bool(.i, 0:i32) { post--!.i }" },
        { "for (int j = 0, k = 1; j < 3; j++, k--) ul++;", "for (i32 j = 0:i32, i32 k = 1:i32; Less:bool(j, 3:i32); post++!j, post--!k) { post++!.ul }" },
        { "foreach (var x in new byte[2]) i += x;", "foreach u8 x in new bytes@Memory(2:i32) { .i Add!:i32= i32!(x) }" },
        { "return;", "return" },
        { ";", "" },
        { "const int Three = 3; i = Three;", ".i = 3:i32" },
        // Calls.
        { "ul = Next() + Computed;", ".ul = Add!:u64(Sample.Next()(), Sample.Computed()())" },
        { "_ = Next();", "Sample.Next()()" },
        { "var (x, y) = Two(ul);", "(u64 x, bool y) = Sample.Two(ulong)(.ul)" },
        { "(ul, _) = Two(1);", "(.ul, _) = Sample.Two(ulong)(1:u64)" },
        { "(ul, var z) = Two(1);", "(.ul, bool z) = Sample.Two(ulong)(1:u64)" },
        { "other.Give(ul, Next());", ".other->Give(ulong,ulong)(.ul, Sample.Next()())" },
        { "u = other.Size;", ".u = .other->Size()()" },
        { "ul = other.Rank(new long[2]);", ".ul = .other->Rank(System.ReadOnlySpan<long>)(new i64[]@Memory(2:i32))" },
        { "other = At<IOther>(account);", ".other = InterfaceAt(.account)" },
        { "account = other.Address;", ".account = AddressOf(.other)" },
        { "account = Address;", ".account = ThisAddress()" },
        { "account = Msg.Sender;", ".account = MessageSender()" },
        { "big = Msg.Value + Block.Timestamp + Block.Number;", null! },
        { "big = BalanceOf(Address);", ".big = BalanceOf(ThisAddress())" },
        { "flag = TrySend(account, 1);", ".flag = TrySend(.account, 1:u256)" },
        { "hash = Keccak256(EncodePacked(account, ul, i));", ".hash = Keccak256(EncodePacked(.account, .ul, .i))" },
        { "Emit(new DoneEvent(Msg.Sender, Count));", "emit DoneEvent(MessageSender(), .Count)" },
        { "Require(i > 0, new BadError(Count));", "require Greater:bool(.i, 0:i32) else BadError(.Count)" },
        { "Revert(new BadError(1));", "revert BadError(1:u64)" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_has_its_model(string statement, string? expected)
    {
        var contract = Generate.Contract($"{Declarations}\n[Contract] public sealed partial class Sample : Contract {{\n{Members}\nvoid Run() {{ {statement} }} }}", "Sample");
        var body = contract.Functions.Single(function => function.Name == "Run").Body!;
        if (expected is not null) Assert.Equal(expected, string.Join("|", body.Statements.Select(ModelText.Of)));
    }

    [Theory]
    [InlineData("ulong F(ReadOnlySpan<long> data) { ulong sum = 0; foreach (var x in data) sum += (ulong)x; return sum + (ulong)data.Length; }",
        "{ u64 sum = 0:u64; foreach i64 x in data { sum Add!:u64= u64!(x) }; return Add!:u64(sum, u64!(data.length:i32)) }")]
    [InlineData("long[] F(ReadOnlySpan<long> data) => data.ToArray();", "{ return ToMemory(data) }")]
    [InlineData("long F(ReadOnlySpan<long> data, int i) => data[i];", "{ return data[i] }")]
    [InlineData("(ulong first, bool second) F() => (1, false);", "{ return (1:u64, false:bool) }")]
    [InlineData("bool F(ReadOnlySpan<byte> data) => data[0] == 3;", "{ return Equal:bool(i32!(data[0:i32]), 3:i32) }")]
    [InlineData("Bytes32 F(ReadOnlySpan<byte> data) => Keccak256(data);", "{ return Keccak256(data) }")]
    [InlineData("Bytes32 F(ReadOnlySpan<long> data, ulong label) => Keccak256(EncodePacked(data, label));", "{ return Keccak256(EncodePacked(data, label)) }")]
    [InlineData("int F(long[][] rows) => rows[0].Length;", "{ return rows[0:i32].length:i32 }")]
    public void A_function_has_its_model(string function, string expected)
    {
        var contract = Generate.Contract($"[Contract] public sealed partial class Sample : Contract {{ public {function} }}", "Sample");
        Assert.Equal(expected, ModelText.Of(contract.Functions.Single().Body!));
    }
}
