using DeCA10B.Native;

namespace DeCA10B;

/// <summary>Solidity's <c>mapping</c>: every key has a value, the default one until it is written. It cannot be enumerated and has no length.</summary>
/// <remarks>
/// Declared as <c>readonly Mapping&lt;Address, ulong&gt; steps = new();</c>. A value may itself be a <see cref="Mapping{TKey, TValue}"/> or a
/// <see cref="StorageArray{T}"/>: <c>allowances[owner][spender]</c>. Entries never move in memory, so a reference that <see cref="Ref"/>
/// hands out stays valid when other keys are written.
/// </remarks>
/// <typeparam name="TKey">An integer, <c>bool</c>, <see cref="Address"/>, <see cref="Bytes32"/>, enum or <c>string</c>.</typeparam>
/// <typeparam name="TValue">Any storage type.</typeparam>
public sealed class Mapping<TKey, TValue> : IStorageCollection, IJournaled where TKey : notnull
{
    // What an empty mapping looks into; never written.
    private static readonly int[] NoBuckets = [-1];

    /// <summary>Small integer keys are found without hashing, once there are some: the indices of counts and weights.</summary>
    private const int NearKeys = 4_096;

    private const int FewEntries = 16;

    // By key, the entry's index plus 1; null until there are enough entries.
    private int[]? near;
    private int[] buckets = NoBuckets;
    private Segments<Entry> entries = Segments<Entry>.Create();
    private UndoStack<(int Index, TValue Value)> undo;
    private int count;
    private Journal? journal;

    /// <summary>The value of a key.</summary>
    /// <param name="key">Any key.</param>
    /// <returns>What was last written, or the default value.</returns>
    /// <exception cref="NotSupportedException">A nested collection cannot be assigned, only written into.</exception>
    public TValue this[TKey key]
    {
        get
        {
            var index = Find(key);
            if (index >= 0) return StorageValue<TValue>.Copy(entries.At(index).Value);
            return StorageValue<TValue>.IsCollection ? entries.At(Add(key)).Value : StorageValue<TValue>.Default;
        }
        set
        {
            if (StorageValue<TValue>.IsCollection) throw new NotSupportedException("A nested collection is written into, not assigned.");
            Ref(key) = StorageValue<TValue>.Copy(value);
        }
    }

    /// <summary>The value of a key as a reference to storage: Solidity's storage pointer. A write through it is taken back by a revert.</summary>
    public ref TValue Ref(TKey key)
    {
        var index = Find(key);
        if (index < 0) index = Add(key);
        ref TValue value = ref entries.At(index).Value;
        if (journal is not null && journal.Record(this)) undo.Push((index, value));
        return ref value;
    }

    /// <summary>Sets the value of a key back to the default: Solidity's <c>delete</c>.</summary>
    public void Remove(TKey key)
    {
        var index = Find(key);
        if (index < 0) return;
        if (StorageValue<TValue>.IsCollection) ((IStorageCollection)entries.At(index).Value!).Delete();
        else Ref(key) = StorageValue<TValue>.Default;
    }

    void IStorageCollection.Attach(Journal journal)
    {
        this.journal = journal;
        if (!StorageValue<TValue>.IsCollection) return;
        for (var index = 0; index < count; index++) ((IStorageCollection)entries.At(index).Value!).Attach(journal);
    }

    void IStorageCollection.Delete()
    {
        // Solidity's delete leaves a mapping alone: it does not know the keys.
    }

    IEnumerable<KeyValuePair<object, object?>> IStorageCollection.Entries
    {
        get
        {
            for (var index = 0; index < count; index++)
                yield return new(entries.At(index).Key, entries.At(index).Value);
        }
    }

    void IJournaled.Undo()
    {
        var (index, value) = undo.Pop();
        entries.At(index).Value = value;
    }

    void IJournaled.Forget() => undo.Clear();

    private int Find(TKey key)
    {
        if (near is { } known && TryNumber(key, out var number) && number < NearKeys) return known[number] - 1;
        var hash = Hash(key);
        var index = buckets[hash & (buckets.Length - 1)];
        while (index >= 0)
        {
            ref var entry = ref entries.At(index);
            if (entry.Hash == hash && EqualityComparer<TKey>.Default.Equals(entry.Key, key)) return index;
            index = entry.Next;
        }

        return -1;
    }

    private int Add(TKey key)
    {
        if (count == buckets.Length || buckets == NoBuckets) Grow();
        entries.Reserve(count);
        var hash = Hash(key);
        ref var bucket = ref buckets[hash & (buckets.Length - 1)];
        entries.At(count) = new()
        {
            Key = key,
            Value = StorageValue<TValue>.IsCollection ? StorageValue<TValue>.NewCollection(journal) : StorageValue<TValue>.Default,
            Hash = hash,
            Next = bucket,
        };
        bucket = count;
        NoteNear(key);
        return count++;
    }

    private void NoteNear(TKey key)
    {
        if (!TryNumber(key, out var number) || count < FewEntries) return;
        if (near is null)
        {
            near = new int[NearKeys];
            for (var index = 0; index < count; index++)
                if (TryNumber(entries.At(index).Key, out var other) && other < NearKeys) near[other] = index + 1;
        }

        if (number < NearKeys) near[number] = count + 1;
    }

    /// <summary>An integer key as a number. The type tests are constants for the JIT compiler.</summary>
    private static bool TryNumber(TKey key, out ulong number)
    {
        number = 0;
        if (typeof(TKey) == typeof(ulong)) number = (ulong)(object)key;
        else if (typeof(TKey) == typeof(uint)) number = (uint)(object)key;
        else return false;
        return true;
    }

    private void Grow()
    {
        buckets = new int[Math.Max(4, buckets.Length * 2)];
        Array.Fill(buckets, -1);
        for (var index = 0; index < count; index++)
        {
            ref var entry = ref entries.At(index);
            ref var bucket = ref buckets[entry.Hash & (buckets.Length - 1)];
            entry.Next = bucket;
            bucket = index;
        }
    }

    // Integers hash to themselves: Fibonacci hashing spreads them, then the high bits move down to where the mask looks.
    private static int Hash(TKey key)
    {
        var mixed = unchecked((uint)key.GetHashCode() * 0x9E3779B1u);
        return unchecked((int)(mixed ^ (mixed >> 15)));
    }

    private struct Entry
    {
        public TKey Key;
        public TValue Value;
        public int Hash;
        public int Next;
    }
}
