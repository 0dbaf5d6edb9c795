using System.Buffers.Binary;
using DeCA10B.Chains;

namespace DeCA10B.Native;

/// <summary>The log entries of a native chain in order; a revert removes those of the reverted call.</summary>
internal sealed class LogBook(Machine machine) : IJournaled
{
    private readonly List<Log> logs = [];
    private ulong transactions;
    private int transactionStart;

    // Where the block's first entry is; below 0 when it is no longer kept.
    private int blockStart;
    private ulong block = ulong.MaxValue;

    /// <summary>Whether entries are kept after their transaction.</summary>
    public bool KeepsHistory { get; init; } = true;

    /// <summary>Whether the running transaction's entries are looked at by anyone: not those of a typed call, which returns no receipt, when no history is kept.</summary>
    public bool TakesEntries { get; set; } = true;

    /// <summary>A stand-in for the transaction's hash: its number, as the native chain signs nothing.</summary>
    public Bytes32 TransactionHash { get; private set; }

    public void BeginTransaction()
    {
        TakesEntries = true;
        if (!KeepsHistory)
        {
            blockStart -= logs.Count;
            logs.Clear();
        }

        if (block != machine.BlockNumber) (block, blockStart) = (machine.BlockNumber, logs.Count);
        transactionStart = logs.Count;
        Span<byte> hash = stackalloc byte[32];
        hash.Clear();
        BinaryPrimitives.WriteUInt64BigEndian(hash[24..], ++transactions);
        TransactionHash = new Bytes32(hash);
    }

    public void Add(Address address, EncodedEvent encoded)
    {
        if (!machine.Journal.Record(this)) return;
        logs.Add(new(address, encoded.Topics, encoded.Data, machine.BlockNumber, TransactionHash, (uint)(logs.Count - blockStart)));
    }

    /// <summary>The entries of the newest transaction.</summary>
    public IReadOnlyList<Log> OfTransaction() => transactionStart == logs.Count ? [] : logs.GetRange(transactionStart, logs.Count - transactionStart);

    public IReadOnlyList<Log> Find(LogFilter filter) => logs.FindAll(filter.Matches);

    void IJournaled.Undo() => logs.RemoveAt(logs.Count - 1);

    void IJournaled.Forget()
    {
        // Entries of a transaction that succeeded stay.
    }
}
