namespace DeCA10B.Chains;

/// <summary>What a stream of events has to say: events that happened, or that events before did not happen after all.</summary>
/// <typeparam name="T">The event's struct.</typeparam>
/// <param name="Events">New events, oldest first.</param>
/// <param name="Cursor">Where the stream stands after this batch: keep it together with what the events did.</param>
public sealed record EventBatch<T>(IReadOnlyList<EventRecord<T>> Events, EventCursor Cursor)
{
    /// <summary>When the chain was re-organised, the first block that is another now: all events of it and of later blocks are undone. Else null.</summary>
    public ulong? UndoneFrom { get; init; }

    /// <summary>The undone events, newest first, as far as this stream gave them itself and still remembers them (some hundred blocks).
    /// A stream that was resumed does not know what was given before: use <see cref="UndoneFrom"/>.</summary>
    public IReadOnlyList<EventRecord<T>> Undone { get; init; } = [];

    /// <summary>Last block that this batch is about.</summary>
    public ulong LastBlock { get; init; }

    /// <summary>Newest block that can be read now; how far it is from <see cref="LastBlock"/> is the progress of a back-fill.</summary>
    public ulong NewestBlock { get; init; }
}

/// <summary>Where a stream of events begins, how fast it reads, and how sure it is.</summary>
public sealed record EventStreamOptions
{
    /// <summary>First block, inclusive; of no account with a <see cref="Cursor"/>.</summary>
    public ulong FromBlock { get; init; }

    /// <summary>Last block, inclusive: the stream ends after it; null follows the chain until it is cancelled.</summary>
    public ulong? ToBlock { get; init; }

    /// <summary>The cursor of the last batch that was dealt with; null begins at <see cref="FromBlock"/>.</summary>
    public EventCursor? Cursor { get; init; }

    /// <summary>How many blocks must follow a block before its events are given. 0 gives them at once and takes them back when the chain is re-organised;
    /// with enough of them nothing is ever taken back.</summary>
    public ulong Confirmations { get; init; }

    /// <summary>The pause between two looks for new blocks.</summary>
    public TimeSpan PollingInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many blocks are read at a time while the stream catches up; each makes a batch, also without events.</summary>
    public ulong BlocksPerRead { get; init; } = 2_000;

    /// <summary>How long a node may be away before the stream fails. It is asked again and again, after pauses that grow to half a minute.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);
}
