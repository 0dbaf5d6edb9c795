//: row members.library.extension-block
//: denied DECA1066
[ContractLibrary]
public static class Numbers
{
    [|extension|](ulong number)
    {
        public ulong Twice() => number + number;
    }

    public static ulong Thrice(this ulong number) => 3 * number;
}

[Contract]
public sealed partial class Case : Contract
{
    public ulong Times(ulong number) => number.Thrice();
}
