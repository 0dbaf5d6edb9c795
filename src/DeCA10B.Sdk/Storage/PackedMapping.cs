using System.Runtime.CompilerServices;
using DeCA10B.Native;

namespace DeCA10B;

/// <summary>A mapping from unsigned integers that keeps as many values in a storage slot as fit: on chain <c>mapping(uint => V[n])</c> with n = 256 / bits of a value.</summary>
/// <remarks>It means the same as <see cref="Mapping{TKey, TValue}"/> and costs less gas when neighbouring keys are used together. Natively it is an array of pages.</remarks>
/// <typeparam name="TKey">An unsigned integer.</typeparam>
/// <typeparam name="TValue">A value of at most 128 bits: an integer, <c>bool</c> or enum.</typeparam>
public sealed class PackedMapping<TKey, TValue> : IStorageCollection, IJournaled where TKey : struct where TValue : struct
{
    private const int PageBits = 8;
    private const int DenseKeys = 1 << 24;

    private readonly Mapping<TKey, TValue> sparse = new();
    private TValue[]?[] pages = [];
    private UndoStack<(int Key, TValue Value)> undo;
    private Journal? journal;

    /// <summary>The value of a key.</summary>
    /// <param name="key">Any key.</param>
    /// <returns>What was last written, or the default value.</returns>
    public TValue this[TKey key]
    {
        get
        {
            if (!UnsignedKey<TKey>.IsBelow(key, DenseKeys, out var index)) return sparse[key];
            var number = index >> PageBits;
            return (uint)number < (uint)pages.Length && pages[number] is { } page ? page[index & ((1 << PageBits) - 1)] : default;
        }
        set => Ref(key) = value;
    }

    /// <summary>The value of a key as a reference to storage. A write through it is taken back by a revert.</summary>
    public ref TValue Ref(TKey key)
    {
        if (!UnsignedKey<TKey>.IsBelow(key, DenseKeys, out var index)) return ref sparse.Ref(key);
        ref var value = ref Dense(index);
        if (journal is not null && journal.Record(this)) undo.Push((index, value));
        return ref value;
    }

    /// <summary>Sets the value of a key back to the default: Solidity's <c>delete</c>.</summary>
    public void Remove(TKey key) => Ref(key) = default;

    void IStorageCollection.Attach(Journal journal)
    {
        this.journal = journal;
        ((IStorageCollection)sparse).Attach(journal);
    }

    void IStorageCollection.Delete()
    {
        // Solidity's delete leaves a mapping alone: it does not know the keys.
    }

    IEnumerable<KeyValuePair<object, object?>> IStorageCollection.Entries
    {
        get
        {
            for (var number = 0; number < pages.Length; number++)
            {
                if (pages[number] is not { } page) continue;
                for (var offset = 0; offset < page.Length; offset++)
                    yield return new(UnsignedKey<TKey>.From((number << PageBits) + offset), page[offset]);
            }

            foreach (var entry in ((IStorageCollection)sparse).Entries) yield return entry;
        }
    }

    void IJournaled.Undo()
    {
        var (key, value) = undo.Pop();
        Dense(key) = value;
    }

    void IJournaled.Forget() => undo.Clear();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref TValue Dense(int index)
    {
        var number = index >> PageBits;
        if ((uint)number >= (uint)pages.Length || pages[number] is null) AddPage(number);
        return ref pages[number]![index & ((1 << PageBits) - 1)];
    }

    private void AddPage(int number)
    {
        if (number >= pages.Length) Array.Resize(ref pages, Math.Max(number + 1, Math.Min(pages.Length * 2, DenseKeys >> PageBits)));
        pages[number] = new TValue[1 << PageBits];
    }
}
