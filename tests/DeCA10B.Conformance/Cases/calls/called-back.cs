//: row calls.reentrancy, calls.external
//: deploy echo = Echo()
//: deploy 
[ContractInterface]
public interface IBack : IContract
{
    void Note();
}

[ContractInterface]
public interface IEcho : IContract
{
    void Back(IBack to);
}

[Contract]
public sealed partial class Echo : Contract, IEcho
{
    public void Back(IBack to) => to.Note();
}

/// <summary>A contract that is called back sees and changes what was written so far.</summary>
[Contract]
public sealed partial class Case : Contract, IBack
{
    private ulong count;

    public ulong Run(IEcho echo)
    {
        count = 1;
        echo.Back(At<IBack>(Address));
        return count;
    }

    public void Note() => count += 10;
    public ulong Count() => count;
}
//: Run(echo) -> 11
//: Count() -> 11
//: Run(echo) -> 11
//: storage count = 11
