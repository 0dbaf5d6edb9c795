//: row calls.try-typed.shape
//: denied DECA1065
[ContractInterface]
public interface IOracle : IContract
{
    ulong Price(ulong id);

    (ulong, bool) Both();
}

[Contract]
public sealed partial class Case : Contract
{
    readonly StorageArray<ulong> ids = new();
    IOracle oracle;

    ulong Own(ulong id) => id;

    public ulong Ask(ulong id)
    {
        var (one, _) = Try(() => oracle.Price([|id + 1|]));
        var (two, _) = Try(() => [|Own(id)|]);
        var (three, _) = Try(() => oracle.Price([|ids[0]|]));
        var (four, _) = Try(() => [|oracle.Both()|]);
        var (five, _) = Try([|() => { id++; return oracle.Price(id); }|]);
        var (six, _) = Try(() => oracle.Price([|oracle.Price(3)|]));
        return one & two & three & four & five & six ? 1ul : 0ul;
    }
}
