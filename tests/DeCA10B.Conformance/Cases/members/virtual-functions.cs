//: row members.virtual, members.contract.abstract, calls.internal
//: from V18, V21
[Contract]
public abstract partial class Base : Contract
{
    public virtual int Step(int a) => a + 1;
    protected abstract int Hook();
    public int Run(int a) => Step(a) + Hook();
    public virtual string Named() => "base";
}

/// <summary>The most derived function runs, also from the base.</summary>
[Contract]
public sealed partial class Case : Base
{
    public override int Step(int a) => base.Step(a) * 2;
    protected override int Hook() => 5;
    public override string Named() => "case";
    public int Both(int a) => Step(a) + Run(a);
}
//: Step(3) -> 8
//: Run(3) -> 13
//: Both(3) -> 21
//: Step(2^31-1) -> panic 0x11
//: Named() -> "case"
