[Contract]
public sealed partial class Sample : Contract
{
    public UInt128 Large() => [|new UInt128(1, 0)|];
}
