[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public Sample() => count = 1;

    public [|Sample|](ulong count) => this.count = count;

    public ulong Count() => count;
}
