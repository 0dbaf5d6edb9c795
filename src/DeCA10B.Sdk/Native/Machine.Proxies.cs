namespace DeCA10B.Native;

/// <content>Contracts seen through contract interfaces.</content>
public sealed partial class Machine
{
    private readonly Dictionary<(Type Interface, Address Address), IContract> proxies = [];

    /// <summary>The proxy for an address, always the same object for the same interface and address.</summary>
    public TInterface At<TInterface>(Address address) where TInterface : class, IContract
    {
        var key = (typeof(TInterface), address);
        if (proxies.TryGetValue(key, out var known)) return (TInterface)known;
        var proxy = ProxyFactory<TInterface>.Create(this, address);
        proxies.Add(key, proxy);
        return proxy;
    }

    /// <summary>A proxy whose calls carry value. It is made for one call, and no one keeps it.</summary>
    internal TInterface WithValue<TInterface>(TInterface contract, UInt256 value) where TInterface : class, IContract
    {
        var proxy = ProxyFactory<TInterface>.Create(this, contract?.Address ?? default);
        ((ContractProxy)(IContract)proxy).Value = value;
        return proxy;
    }

    /// <summary>The proxy for a contract that crosses a call boundary: a contract object itself would be called without a frame.</summary>
    public TInterface Bind<TInterface>(TInterface contract) where TInterface : class, IContract =>
        contract is ContractProxy ? contract : At<TInterface>(contract?.Address ?? default);
}
