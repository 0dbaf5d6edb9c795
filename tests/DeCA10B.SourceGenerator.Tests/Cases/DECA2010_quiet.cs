[Contract]
public sealed partial class Sample : Contract
{
    public bool IsFunded() => BalanceOf(Address) >= 100;

    public bool IsSame(Address account) => account == Address;
}
