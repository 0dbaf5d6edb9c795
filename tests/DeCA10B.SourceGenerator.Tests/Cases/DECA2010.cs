[Contract]
public sealed partial class Sample : Contract
{
    public bool IsFunded() => [|BalanceOf(Address) == 100|];

    public bool IsEmpty(Address account)
    {
        var balance = BalanceOf(account);
        return !([|balance != 0|]);
    }
}
