namespace DeCA10B.Native;

/// <summary>Numbers and times of the blocks of a native chain.</summary>
internal sealed class BlockClock(ulong genesisTimestamp, bool minesEachTransaction)
{
    private ulong? nextTimestamp;
    private bool isBuilding;

    /// <summary>Whether every transaction gets a block of its own.</summary>
    public bool MinesEachTransaction { get; set; } = minesEachTransaction;

    /// <summary>Number of the newest block.</summary>
    public ulong Number { get; private set; }

    /// <summary>Time of the newest block.</summary>
    public ulong Timestamp { get; private set; } = genesisTimestamp;

    /// <summary>Time of the block being built: as set, or a second after the newest.</summary>
    public ulong NextTimestamp => nextTimestamp ?? Timestamp + 1;

    /// <summary>The block that a call without effect sees: the newest, or the one being built when it has a transaction.</summary>
    public (ulong Number, ulong Timestamp) Visible => isBuilding ? (Number + 1, NextTimestamp) : (Number, Timestamp);

    public void SetNextTimestamp(ulong seconds)
    {
        if (isBuilding) throw new InvalidOperationException("The block being built has transactions that saw its time. Mine it first.");
        if (seconds <= Timestamp) throw new ArgumentOutOfRangeException(nameof(seconds), seconds, $"A block must be later than the one before it, at {Timestamp}.");
        nextTimestamp = seconds;
    }

    /// <summary>Closes the block being built, if every transaction gets one.</summary>
    public void EndTransaction()
    {
        isBuilding = true;
        if (MinesEachTransaction) Mine();
    }

    /// <summary>Closes the block being built.</summary>
    public void Mine()
    {
        Timestamp = NextTimestamp;
        nextTimestamp = null;
        isBuilding = false;
        Number++;
    }
}
