//: row operators.mixed-signs, operators.subtract
//: from P47, P78
/// <summary>byte and uint meet in uint, which has no negative.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Step(byte a, uint b) => a - b + 1;
    public bool Never(uint x) => x - 10 < 0;
}
//: Step(1, 2) -> panic 0x11
//: Step(2, 2) -> 1
//: Step(1, 0) -> 2
//: Never(5) -> panic 0x11
//: Never(10) -> false
