[Contract]
public sealed partial class Sample : Contract
{
    public ulong Four(ulong value) => Twice(Twice(value));

    static ulong Twice(ulong value) => value * 2;

    static ulong [|Thrice|](ulong value) => value * 3;
}
