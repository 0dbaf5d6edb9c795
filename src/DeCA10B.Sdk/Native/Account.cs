namespace DeCA10B.Native;

/// <summary>An account of the native chain. It records its own writes; the object for an address never changes.</summary>
internal sealed class Account(Address address) : IJournaled
{
    private UndoStack<(UInt256 Balance, ulong Nonce, Contract? Contract)> undo;

    public Address Address { get; } = address;

    public UInt256 Balance { get; private set; }

    public ulong Nonce { get; private set; }

    /// <summary>The contract deployed here, once its constructor has returned.</summary>
    public Contract? Contract { get; private set; }

    public void SetBalance(Journal journal, UInt256 wei)
    {
        Record(journal);
        Balance = wei;
    }

    public void SetContract(Journal journal, Contract contract)
    {
        Record(journal);
        Contract = contract;
        Nonce = 1;
    }

    /// <summary>Counts a transaction, also one that reverts.</summary>
    public void CountTransaction() => Nonce++;

    void IJournaled.Undo() => (Balance, Nonce, Contract) = undo.Pop();

    void IJournaled.Forget() => undo.Clear();

    private void Record(Journal journal)
    {
        if (journal.Record(this)) undo.Push((Balance, Nonce, Contract));
    }
}
