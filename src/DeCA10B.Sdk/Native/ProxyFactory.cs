using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DeCA10B.Native;

/// <summary>Where the module that declares a contract interface leaves the way to its generated proxy, once, when it is loaded.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ProxyFactory<TInterface> where TInterface : class, IContract
{
    private static Func<Machine, Address, TInterface>? create;
    private static TInterface? nobody;

    /// <summary>The zero address, where no contract ever is: what a contract interface never assigned stands for. It belongs to no machine.</summary>
    internal static TInterface Nobody => nobody ??= Create(null!, default);

    /// <summary>Makes proxies; set by a generated module initializer.</summary>
    public static Func<Machine, Address, TInterface> Create
    {
        internal get
        {
            // A use of the interface's type alone does not run the initializer of its module.
            if (create is null) RuntimeHelpers.RunModuleConstructor(typeof(TInterface).Module.ModuleHandle);
            return create ?? throw new NotSupportedException(
                $"{typeof(TInterface)} has no generated proxy: it must be a [ContractInterface] in a project that uses the generator.");
        }

        set => create = value;
    }
}
