using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>Sources that no compiler likes: neither the generator nor the analyzer may throw, and no Solidity comes of them.</summary>
public sealed class OddSourceTests
{
    private const string Whole = """
        public readonly partial record struct CountedEvent([Indexed] Address Sender, ulong Count) : IEvent;
        public readonly partial record struct TooLargeError(ulong Step) : IError;
        public struct Entry { public ulong Total; public bool Seen; }
        [ContractInterface] public interface IOther : IContract { [View] ulong Rank(ReadOnlySpan<long> data); void Give(ulong[] values); ulong Share(ulong of); }
        [Contract]
        public abstract partial class Base : Contract
        {
            protected readonly Mapping<Address, Entry> entries = new();
            protected virtual ulong Twice(ulong value) => value * 2;
        }
        [Contract]
        public sealed partial class Counter : Base
        {
            readonly StorageArray<ulong> history = new();
            public uint Maximum { get; }
            public ulong Count { get; private set; }
            IOther other;
            public Counter(uint maximum, IOther other) { Maximum = maximum; this.other = other; }
            protected override ulong Twice(ulong value) => base.Twice(value) + 1;
            public (ulong sum, bool done) Add(ReadOnlySpan<long> data, ulong step)
            {
                Require(step <= Maximum, new TooLargeError(step));
                ref var entry = ref entries.Ref(Msg.Sender);
                foreach (var item in data) { if (item < 0) continue; entry.Total += (ulong)item; }
                for (var i = 0; i < data.Length; i++) history.Push((ulong)data[i]);
                while (Count < 3) Count++;
                var (a, b) = Pair(step);
                entry.Seen = b ? !b : other.Rank(data) > 1;
                ulong Half(ulong value) => value / 2;
                var (asked, rank) = Try(() => other.Share(step));
                Emit(new CountedEvent(Msg.Sender, asked ? Half(a) : Half(rank)));
                return (a, b);
            }
            static (ulong, bool) Pair(ulong value) => (value << 1, value == 0);
        }
        """;

    public static TheoryData<string> Broken =>
    [
        "[Contract] public partial class",
        "[Contract] public partial class A : Missing { Missing field; Missing P { get; } void F(Missing m) { m.X(); } }",
        "[Contract] public partial class A : A { }",
        "[Contract] public partial class A : Contract { public A() : base(1) { } public A(int x) : this() { } }",
        "[Contract] public partial class A : Contract { public ulong F( { return } }",
        "[Contract] public partial class A : Contract { public ulong F() => ; ulong G() { } ulong H() { return; } }",
        "[Contract] public partial class A : Contract { public ulong F() { foreach (var x in y) { z; } for (;;) } }",
        "[Contract] public partial class A : Contract { ulong a = b; ulong b = a + 1; const ulong C = D; const ulong D = C; }",
        "[Contract] public partial class A : Contract { void F() { Emit(new Missing(1)); Emit(); Require(true); Require(1, 2); Revert(default); } }",
        "[Contract] public partial class A : Contract { void F() { Emit(new E(1, 2, 3)); } } public readonly partial record struct E(ulong X) : IEvent;",
        "[Contract] public partial class A : Contract { public override string ToString() => \"\"; public override int GetHashCode() => 1; }",
        "[Contract] public partial class A : Contract { Mapping<,> x; Mapping<Address> y; StorageArray<Missing> z = new(); ReadOnlySpan<Missing> s; }",
        "[Contract] public partial class A : Contract { public S F() => default; } public struct S { public S2 Inner; } public struct S2 { public S Back; }",
        "[Contract] public partial class A : Contract { public S F() => default; } [System.Runtime.CompilerServices.InlineArray(3)] public struct S { S first; }",
        "[Contract] public partial class A : Contract { S s; } [System.Runtime.CompilerServices.InlineArray(3)] public struct S { T t; } [System.Runtime.CompilerServices.InlineArray(3)] public struct T { S s; }",
        "[Contract] public partial class A : Contract { public ulong F(ulong a) => " + string.Join(" + ", Enumerable.Repeat("a", 8000)) + "; }",
        "[Contract] public partial class A : Contract { public ulong F(ulong a) => " + new string('(', 400) + "a" + new string(')', 400) + "; }",
        "[Contract] public partial class A : Contract { public bool F(bool a) => " + string.Join(" && ", Enumerable.Repeat("a", 8000)) + "; }",
        "[Contract] public partial class A : Contract { public ulong F(ulong a) { " + string.Concat(Enumerable.Repeat("if (a > 1) { ", 300)) + "a++;" + new string('}', 300) + " return a; } }",
        "[Contract] public partial class A : Contract { public ulong F(ulong a) { " + string.Join(" else ", Enumerable.Repeat("if (a > 1) a++;", 1500)) + " return a; } }",
        "[Contract] public partial class A : Contract { unsafe void F(int* p) { *p = 1; fixed (int* q = new int[3]) { } } }",
        "[Contract] public partial class A : Contract { void F(dynamic d) { d.X(); var l = new { a = 1 }; object o = 1; if (o is int i) { } } }",
        "[Contract] public partial class A : Contract { void F() { int[] a = [1, 2]; var b = a[^1]; var c = a[1..]; var d = stackalloc int[3]; (a[0], a[1]) = (a[1], a[0]); } }",
        "[Contract] public partial class A : Contract { int this[int i] => i; event Action E; ~A() { } static A() { } public static A operator +(A x, A y) => x; }",
        "[ContractInterface] public interface I : I { void F(out int x); int P { get; set; } static void G() { } }",
        "[ContractInterface] interface I { } [ContractInterface] public interface J<T> : IContract { T F(T t); }",
        "public partial record struct E : IEvent, IError; public readonly partial record struct F(E e, object o, double d) : IError;",
        "[Contract] enum X { } [Contract] struct Y { } [Contract] interface Z { } [Contract] delegate void D();",
        "[Contract] public partial record R : Contract { } [Contract] public static partial class S { } [Contract] public partial class T(int x) : Contract { public int X => x; }",
        "[Contract] public partial class A : Contract { public ulong F(ulong n) { ulong L(ulong x) => x; return L(n); } IEnumerable<int> G() { yield return 1; } }",
        "[Contract] public partial class A : Contract { [AbiName(null!)] public ulong F() => 1; [AbiName(\"\")] public ulong G([AbiName(\"1 x\")] ulong y) => y; }",
        "[Contract] public partial class A : Contract { ulong x => 1; ulong X { get; set; } = 5; ulong Y { get; init; } public required ulong Z { get; set; } ulong W { set { } } }",
        "[Contract] public partial class A : Contract { public UInt256 F() => (UInt256)(-1) + unchecked((UInt256)(-1)) / UInt256.Zero << 300; }",
        "#if X\n[Contract] public partial class A : Contract {\n#endif\n}",
        "/// <summary>Not <b closed.\n[Contract] public partial class A : Contract { /// <inheritdoc/>\n public ulong F() => 1; }",
        "[Contract] public partial class Ünïcödé : Contract { public ulong Größe { get; private set; } public void @class(ulong @int) => Größe = @int; }",
        "[Contract] public partial class A : Contract { public ulong F(ulong n) { ulong L(ulong x) { return x +; } return L(n) + L(); } }",
        "[Contract] public partial class A : Contract { public ulong F(ulong n) { return L(n); ulong L(Missing x) => 1; } }",
        "[Contract] public partial class A : Contract { public ulong F(ulong n) { return L(n) + M(n); ulong L(ulong x) => M(x); ulong M(out ulong x) => 1; } }",
        "[Contract] public partial class A : Contract { public ulong F(ulong n) { return L(n); ulong L<T>(T x) => 1; } public ulong G() { return H(); ulong H() { } } }",
        "[Contract] public partial class A : Contract { public ulong F(ulong n) { return L(n); ulong L(ulong x) => x; ulong L(ulong x) => x + 1; } }",
        "[Contract] public partial class A : Contract { public ulong P { get { return L(); ulong L() => 1; } set { L(); void L() { } } } public A() { L(); void L() { } } }",
        "[Contract] public partial class A : Contract { ulong x = L(); public ulong F() { return this.L() + A.L(); ulong L() => 1; } ulong G() => L(); }",
        "[Contract] public partial class A : Contract { public ulong F() { if (true) { ulong L() => 1; } return L(); } void G() { for (;;) { ulong M() => N(); ulong N() => M(); M() } } }",
        "[Contract] public partial class A : Contract { public void F() { var f = () => { ulong L() => 1; return L(); }; f(); } public void F() { L(); void L() { } } }",
        "[Contract] public partial class A : Contract { public ulong F(ulong n) { return L(n); async ulong L(ulong x) => x; } ulong G(ulong y) { return L(y); } }",
    ];

    public static TheoryData<int> Cuts => [.. Enumerable.Range(0, 70).Select(part => part * Whole.Length / 70)];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task It_is_survived(string source) => await Survive(source);

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task A_source_cut_anywhere_is_survived(int length) => await Survive(Whole[..length]);

    [Fact]
    public async Task The_source_that_is_cut_is_right_when_whole()
    {
        var compilation = Compile.Snippet(Whole);
        Assert.Empty((await Compile.FindingsAsync(compilation)).Select(item => item.ToString()));
        Assert.Contains("Counter.sol", Generate.Solidity(compilation).Keys);
    }

    private static async Task Survive(string source)
    {
        var compilation = Compile.Snippet(source);
        var result = Generate.Run(compilation);
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics.Select(item => item.ToString()));
        var findings = await Compile.FindingsAsync(compilation);
        Assert.DoesNotContain(findings, item => item.Id is "AD0001" or "DECA0001");
    }
}
