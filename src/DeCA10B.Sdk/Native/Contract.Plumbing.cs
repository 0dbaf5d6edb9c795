using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using DeCA10B.Native;

namespace DeCA10B;

/// <content>What generated code overrides and calls, so that a contract runs on the native chain.</content>
public abstract partial class Contract
{
    private readonly Machine? machine;
    private readonly Account? account;
    private SavedScalars? saved;
    private Contract[] parts = [];
    private int partsInPlace;

    // Transient storage on chain. It needs no journal: it was false before the call that sets it, and is false after it however that ends.
    private bool isEntered;

    /// <summary>Joins the chain that creates it. Without one the object is inert: its functions cannot ask for the message or the block.</summary>
    protected Contract()
    {
        (machine, account, parts) = Machine.Join(this);
        if (machine is not null) AttachStorage(machine.Journal);
        foreach (var part in parts) part.IsPart = true;
    }

    /// <summary>Whether this object is a part of another contract: it has that one's address and account, and calls of the whole are no calls from outside.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool IsPart { get; private set; }

    internal Machine Machine => machine ?? throw OnNoChain();

    /// <summary>Checks the contract when its constructor has returned.</summary>
    internal void FinishConstruction(bool hasValue)
    {
        if (hasValue && !IsConstructorPayable) throw RevertException.Empty();
        CheckInterfaces();
        if (partsInPlace != parts.Length) throw new InvalidOperationException($"{GetType().Name} was constructed together with a contract that is no part of it.");
    }

    internal Account Account => account ?? throw OnNoChain();

    /// <summary>Whether the constructor takes value; generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual bool IsConstructorPayable => false;

    /// <summary>Hands the journal to the collections; generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void AttachStorage(Journal journal)
    {
    }

    /// <summary>Copies every scalar that functions can change from another object of the same class; generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void CopyScalars(Contract source)
    {
    }

    /// <summary>Checks what the constructor left in fields of contract interfaces with <see cref="RequireProxy"/>; generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void CheckInterfaces()
    {
    }

    /// <summary>Refuses a contract object where a proxy belongs: calling it would open no call frame.</summary>
    /// <exception cref="InvalidOperationException">It is a contract object.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void RequireProxy(IContract? value, string field)
    {
        if (value is Contract contract)
            throw new InvalidOperationException(
                $"{field} was given the object of {contract.GetType().Name}: deploy with the generated Deploy, or pass NativeChain.At<I>(address), so that calls open call frames.");
    }

    /// <summary>Checks what stands in a property for a part: a proxy, or a contract that was constructed as a part of this one.</summary>
    /// <exception cref="InvalidOperationException">It is another contract object.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void RequirePart(IContract? value, string property)
    {
        if (value is Contract contract && parts.Contains(contract)) partsInPlace++;
        else RequireProxy(value, property);
    }

    /// <summary>What a field of a contract interface holds until it is assigned: the zero address; generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static TInterface Nobody<TInterface>() where TInterface : class, IContract => ProxyFactory<TInterface>.Nobody;

    /// <summary>The proxy for a contract that is passed in a call; generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TInterface Bind<TInterface>(TInterface value) where TInterface : class, IContract => Machine.Bind(value);

    /// <summary>The proxy for an address among constructor arguments; generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static TInterface AtCreation<TInterface>(Address address) where TInterface : class, IContract => Machine.Creating.At<TInterface>(address);

    /// <summary>Runs the function of a selector on ABI-encoded arguments; generated.</summary>
    /// <param name="selector">The first four bytes of the call data, big-endian.</param>
    /// <param name="arguments">The call data after them.</param>
    /// <returns>The ABI-encoded return values; null when there is no such function.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual byte[]? Dispatch(uint selector, ReadOnlySpan<byte> arguments) => null;

    /// <summary>Checks what the chain checks before a function's arguments are decoded: value sent to a function that takes none, and a static call of one that writes.</summary>
    /// <exception cref="RevertException">It is so; empty revert data.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void CheckCall(bool isPayable, bool isView)
    {
        ref readonly var frame = ref Machine.Frame;
        if ((!isPayable && frame.Value != default(UInt256)) || (!isView && frame.IsStatic)) throw RevertException.Empty();
    }

    /// <summary>Begins a call that must not be re-entered; <see cref="EndNonReentrant"/> ends it in any case. A view only asks.</summary>
    /// <exception cref="RevertException">Such a call runs already: <see cref="ReentrantCallError"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void BeginNonReentrant(bool isView)
    {
        Require(!isEntered, new ReentrantCallError());
        isEntered = !isView;
    }

    /// <summary>Ends a call that must not be re-entered.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void EndNonReentrant() => isEntered = false;

    /// <summary>Opens a transaction whose call of this contract is typed; generated code calls it.</summary>
    /// <exception cref="RevertException">Value is sent and the function takes none.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Transaction BeginTransaction(Address sender, UInt256 value, bool isPayable)
    {
        var from = Machine.AccountOf(sender);
        var transaction = machine!.BeginTransaction(from, value);
        machine.Logs.TakesEntries = machine.Logs.KeepsHistory;
        try
        {
            machine.EnterFromOutside(from, value, this, isPayable);
        }
        catch (RevertException exception)
        {
            throw transaction.Abort(exception);
        }

        return transaction;
    }

    /// <summary>Opens a typed call of a function that writes nothing; generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected View BeginView(Address sender, UInt256 value)
    {
        Machine.BeginView(this, sender, value);
        return new(machine!);
    }

    /// <summary>Serves call data in the open frame: no data is a plain transfer, less than a selector is nothing that Solidity knows.</summary>
    /// <exception cref="RevertException">No function of this contract is meant; empty revert data.</exception>
    internal byte[] Serve(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            // As in CheckCall: what may write fails in a static call, whether or not it comes to that.
            if (Machine.Frame.IsStatic) throw RevertException.Empty();
            Receive();
            return [];
        }

        if (data.Length < 4) throw RevertException.Empty();
        return Dispatch(BinaryPrimitives.ReadUInt32BigEndian(data), data[4..]) ?? throw RevertException.Empty();
    }

    /// <summary>Keeps a copy of the scalars for this journal mark, unless it has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SaveScalars(Journal journal)
    {
        if (saved is null || saved.Mark != journal.Mark) Save(journal);
    }

    private InvalidOperationException OnNoChain() => new(
        $"This {GetType().Name} is on no chain: deploy it with NativeChain.Deploy, and call it through From or a client.");

    private void Save(Journal journal)
    {
        (saved ??= new(this)).Push(journal);
        foreach (var part in parts) part.SaveScalars(journal);
    }

    /// <summary>The scalars of a contract as they were at journal marks: objects of its class that no constructor ran on.</summary>
    private sealed class SavedScalars(Contract contract) : IJournaled
    {
        private readonly List<(Contract Copy, long Outer)> copies = [];
        private int count;

        /// <summary>The mark of the newest copy.</summary>
        public long Mark { get; private set; }

        public void Push(Journal journal)
        {
            if (!journal.Record(this)) return;
            if (count == copies.Count) copies.Add(((Contract)RuntimeHelpers.GetUninitializedObject(contract.GetType()), 0));
            var copy = copies[count].Copy;
            copy.CopyScalars(contract);
            copies[count++] = (copy, Mark);
            Mark = journal.Mark;
        }

        public void Undo()
        {
            var (copy, outer) = copies[--count];
            contract.CopyScalars(copy);
            Mark = outer;
        }

        public void Forget() => count = 0;
    }
}
