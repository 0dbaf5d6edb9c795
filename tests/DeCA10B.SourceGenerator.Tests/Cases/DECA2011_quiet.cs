[ContractInterface]
public interface IVault : IContract
{
    [Payable]
    void Deposit();
}

[Contract]
public abstract partial class Open : Contract
{
    protected override void Receive()
    {
    }
}

[Contract]
public sealed partial class Sample : Open
{
    public IVault Vault { get; }

    public Sample(IVault vault) => Vault = vault;

    [Payable]
    public void Pay() => WithValue(Vault, Msg.Value).Deposit();
}
