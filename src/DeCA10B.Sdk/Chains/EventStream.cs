using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DeCA10B.Chains;

/// <summary>Reads events block by block, notices when the chain was re-organised, and reads what changed again.</summary>
/// <remarks>A read counts only when the hash of its last block, and of the last block before it, are the same before and after: then all of it is of one chain.</remarks>
/// <typeparam name="T">The event's struct.</typeparam>
/// <param name="chain">The chain.</param>
/// <param name="filter">Which logs; its blocks are set here.</param>
/// <param name="decode">Makes the struct from a log.</param>
/// <param name="options">Where to begin, how fast, how sure.</param>
public sealed class EventStream<T>(IChain chain, LogFilter filter, Func<Log, T> decode, EventStreamOptions options)
{
    /// <summary>How many blocks back events are remembered, to say which were undone.</summary>
    const ulong RememberedBlocks = 512;

    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    readonly List<EventRecord<T>> given = [];
    EventCursor cursor = options.Cursor ?? EventCursor.Before(options.FromBlock);

    /// <summary>Reads until it is cancelled, or until <see cref="EventStreamOptions.ToBlock"/> was read. Read it once.</summary>
    /// <exception cref="ChainException">The chain could not be asked for longer than the options allow.</exception>
    public async IAsyncEnumerable<EventBatch<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (true)
        {
            if (await AskAsync(token => FindRewindAsync(token), cancellation).ConfigureAwait(false) is { } rewind) yield return rewind;
            var newest = await AskAsync(ReadableAsync, cancellation).ConfigureAwait(false);
            if (newest is { } last && last >= cursor.NextBlock)
            {
                // Null: the chain was re-organised meanwhile.
                if (await AskAsync(token => ReadAsync(last, token), cancellation).ConfigureAwait(false) is not { } batch) continue;
                var isCatchingUp = batch.LastBlock < last;
                if (isCatchingUp || batch.Events.Count > 0 || batch.LastBlock == options.ToBlock) yield return batch;
                if (isCatchingUp) continue;
            }

            if (cursor.NextBlock > options.ToBlock) yield break;
            await Task.Delay(options.PollingInterval, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The newest block with enough confirmations; null when there is none.</summary>
    async ValueTask<ulong?> ReadableAsync(CancellationToken cancellation)
    {
        var newest = (await chain.GetLatestBlockAsync(cancellation).ConfigureAwait(false)).Number;
        return newest < options.Confirmations ? null : Math.Min(newest - options.Confirmations, options.ToBlock ?? ulong.MaxValue);
    }

    async ValueTask<EventBatch<T>?> ReadAsync(ulong newest, CancellationToken cancellation)
    {
        var last = Math.Min(newest, cursor.NextBlock + Math.Max(1, options.BlocksPerRead) - 1);
        var hash = await chain.GetBlockHashAsync(last, cancellation).ConfigureAwait(false);
        if (hash is null) return null;
        var logs = await chain.GetLogsAsync(filter with { FromBlock = cursor.NextBlock, ToBlock = last }, cancellation).ConfigureAwait(false);
        if (await chain.GetBlockHashAsync(last, cancellation).ConfigureAwait(false) != hash || !await IsOnChainAsync(cursor.Blocks.Count - 1, cancellation).ConfigureAwait(false)) return null;
        EventRecord<T>[] events = [.. logs.Select(log => new EventRecord<T>(decode(log), log))];
        cursor = cursor.Read(new(last, hash.Value));
        given.RemoveAll(record => record.Log.BlockNumber + RememberedBlocks < last);
        given.AddRange(events.Where(record => record.Log.BlockNumber + RememberedBlocks >= last));
        return new(events, cursor) { LastBlock = last, NewestBlock = newest };
    }

    /// <summary>Goes back to the newest block that is still the same; null when that is the newest one read.</summary>
    async ValueTask<EventBatch<T>?> FindRewindAsync(CancellationToken cancellation)
    {
        var kept = cursor.Blocks.Count;
        while (!await IsOnChainAsync(kept - 1, cancellation).ConfigureAwait(false)) kept--;
        if (kept == cursor.Blocks.Count) return null;
        cursor = cursor.BackTo(kept);
        var undone = given.FindAll(record => record.Log.BlockNumber >= cursor.NextBlock);
        undone.Reverse();
        given.RemoveAll(record => record.Log.BlockNumber >= cursor.NextBlock);
        return new([], cursor) { UndoneFrom = cursor.NextBlock, Undone = undone, LastBlock = cursor.NextBlock, NewestBlock = cursor.NextBlock };
    }

    /// <summary>Whether a remembered block is still what it was. Before the first one everything is.</summary>
    async ValueTask<bool> IsOnChainAsync(int index, CancellationToken cancellation) =>
        index < 0 || await chain.GetBlockHashAsync(cursor.Blocks[index].Number, cancellation).ConfigureAwait(false) == cursor.Blocks[index].Hash;

    /// <summary>Asks the chain, again and again while it is away.</summary>
    async ValueTask<TAnswer> AskAsync<TAnswer>(Func<CancellationToken, ValueTask<TAnswer>> question, CancellationToken cancellation)
    {
        var since = Stopwatch.StartNew();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await question(cancellation).ConfigureAwait(false);
            }
            catch (ChainException exception) when (exception.IsTransient && since.Elapsed < options.Patience)
            {
                await Task.Delay(pause, cancellation).ConfigureAwait(false);
            }
        }
    }
}
