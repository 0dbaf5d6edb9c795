namespace DeCA10B.CodeFixes.Tests;

/// <summary>Where the usual repair would not compile or would mean something else, none is proposed.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("DeriveFromContractFix", "class Other { } [Contract] public sealed partial class Sample : Other { }")]
    [InlineData("FloatingPointFix", "[Contract] public sealed partial class Sample : Contract { public long Half(long value) => (long)(value * 0.5); }")]
    [InlineData("FloatingPointFix", "[Contract] public sealed partial class Sample : Contract { double tiny = 1e-12; }")]
    [InlineData("ListToStorageArrayFix", "[Contract] public sealed partial class Sample : Contract { List<ulong> items = new() { 1, 2 }; }")]
    [InlineData("ThrowToRevertFix", "[Contract] public sealed partial class Sample : Contract { public long F(long x) => x > 0 ? x : throw new Exception(); }")]
    [InlineData("ThrowToRevertFix", "[Contract] public sealed partial class Sample : Contract { public void F(long x) { throw new Exception($\"{x + 1} is odd\"); } }")]
    [InlineData("MathToConditionalFix", "[Contract] public sealed partial class Sample : Contract { ulong n; ulong Next() => ++n; public ulong F() => Math.Min(Next(), 5ul); }")]
    [InlineData("MathToConditionalFix", "[Contract] public sealed partial class Sample : Contract { public long F(int x, long y) => Math.Max(x, y); }")]
    [InlineData("LinqToLoopFix", "[Contract] public sealed partial class Sample : Contract { public long F(long[] x) => 1 + x.Sum(); }")]
    [InlineData("MoveContractOutFix", "[Contract] public sealed partial class Sample<T> : Contract { }")]
    [InlineData("PublicFieldToPropertyFix", "[Contract] public sealed partial class Sample : Contract { public ulong a, b; }")]
    [InlineData("RecordShapeFix", "public struct Moved : IEvent { public ulong Count; public ulong Twice() => Count * 2; } [Contract] public sealed partial class Sample : Contract { }")]
    [InlineData("RequireResultFix", "[Contract] public sealed partial class Sample : Contract { [Payable] public void F() { var sent = TrySend(Msg.Sender, Msg.Value); } }")]
    public async Task Nothing_is_proposed(string fix, string source) => Assert.Null(await Fixer.ApplyAsync(fix, source));
}
