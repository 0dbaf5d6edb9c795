[Contract]
public sealed partial class Sample : Contract
{
    public [|nint|] Same([|nint|] value) => value;
}
