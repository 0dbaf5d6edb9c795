[Contract]
public sealed partial class Sample : Contract
{
    [|System.Drawing.Point|] corner;

    public UInt256 Square([|System.Numerics.BigInteger|] value) => 4;
}
