using DeCA10B.Native;

namespace DeCA10B;

/// <summary>Solidity's dynamic array in storage.</summary>
/// <remarks>
/// Declared as <c>readonly StorageArray&lt;ulong&gt; history = new();</c>. An element may itself be a collection. Elements never move in memory,
/// so a reference that <see cref="Ref(UInt256)"/> hands out stays valid when the array grows.
/// </remarks>
/// <typeparam name="T">Any storage type.</typeparam>
public sealed class StorageArray<T> : IStorageCollection, IJournaled
{
    private Segments<T> elements = Segments<T>.Create();
    private UndoStack<(int Index, int Length, T Value)> undo;
    private int length;
    private Journal? journal;

    /// <summary>The number of elements.</summary>
    public UInt256 Length => (ulong)length;

    /// <summary>The element at an index.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is not below the length: panic 0x32.</exception>
    public T this[UInt256 index]
    {
        get => StorageValue<T>.Copy(elements.At(Check(index)));
        set => Ref(index) = Assignable(value);
    }

    /// <inheritdoc cref="this[UInt256]"/>
    public T this[ulong index]
    {
        get => StorageValue<T>.Copy(elements.At(Check(index)));
        set => Ref(index) = Assignable(value);
    }

    /// <inheritdoc cref="this[UInt256]"/>
    public T this[int index]
    {
        get => StorageValue<T>.Copy(elements.At(Check(index)));
        set => Ref(index) = Assignable(value);
    }

    /// <summary>An element as a reference to storage: Solidity's storage pointer. A write through it is taken back by a revert.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is not below the length: panic 0x32.</exception>
    public ref T Ref(UInt256 index) => ref Writable(Check(index));

    /// <inheritdoc cref="Ref(UInt256)"/>
    public ref T Ref(ulong index) => ref Writable(Check(index));

    /// <inheritdoc cref="Ref(UInt256)"/>
    public ref T Ref(int index) => ref Writable(Check(index));

    /// <summary>Appends an element.</summary>
    public void Push(T value) => Push() = Assignable(value);

    /// <summary>Appends a default element and returns a reference to it.</summary>
    public ref T Push()
    {
        elements.Reserve(length);
        ref T value = ref elements.At(length);
        if (!StorageValue<T>.IsCollection) value = StorageValue<T>.Default;
        else value ??= StorageValue<T>.NewCollection(journal);
        RecordWrite(length, value);
        length++;
        return ref value;
    }

    /// <summary>Removes the last element and sets it to its default: Solidity's <c>pop</c>.</summary>
    /// <exception cref="RevertException">The array is empty: panic 0x31.</exception>
    public void Pop()
    {
        if (length == 0) throw RevertException.Panic(PanicCode.PopOnEmptyArray);
        ref T value = ref elements.At(length - 1);
        if (StorageValue<T>.IsCollection) ((IStorageCollection)value!).Delete();
        RecordWrite(length - 1, value);
        length--;
        if (!StorageValue<T>.IsCollection) value = StorageValue<T>.Default;
    }

    /// <summary>Removes all elements: Solidity's <c>delete</c>.</summary>
    public void Clear()
    {
        while (length > 0) Pop();
    }

    /// <summary>Visits the elements for <c>foreach</c>: the length is read before every turn, so elements pushed meanwhile are visited too.</summary>
    public Enumerator GetEnumerator() => new(this);

    void IStorageCollection.Attach(Journal journal)
    {
        this.journal = journal;
        if (!StorageValue<T>.IsCollection) return;
        for (var index = 0; index < length; index++) ((IStorageCollection)elements.At(index)!).Attach(journal);
    }

    void IStorageCollection.Delete() => Clear();

    IEnumerable<KeyValuePair<object, object?>> IStorageCollection.Entries
    {
        get
        {
            for (var index = 0; index < length; index++) yield return new((ulong)index, elements.At(index));
        }
    }

    void IJournaled.Undo()
    {
        var (index, oldLength, value) = undo.Pop();
        elements.At(index) = value;
        length = oldLength;
    }

    void IJournaled.Forget() => undo.Clear();

    private ref T Writable(int index)
    {
        ref T value = ref elements.At(index);
        RecordWrite(index, value);
        return ref value;
    }

    private void RecordWrite(int index, T value)
    {
        if (journal is not null && journal.Record(this)) undo.Push((index, length, value));
    }

    private static T Assignable(T value) => StorageValue<T>.IsCollection
        ? throw new NotSupportedException("A nested collection is written into, not assigned.")
        : StorageValue<T>.Copy(value);

    private int Check(UInt256 index) => index < length ? (int)index : throw new IndexOutOfRangeException();

    private int Check(ulong index) => index < (ulong)length ? (int)index : throw new IndexOutOfRangeException();

    private int Check(int index) => index >= 0 && index < length ? index : throw new IndexOutOfRangeException();

    /// <summary>Where a <c>foreach</c> has come to.</summary>
    public struct Enumerator
    {
        private readonly StorageArray<T> array;
        private int index;

        internal Enumerator(StorageArray<T> array) => (this.array, index) = (array, -1);

        /// <summary>A copy of the element.</summary>
        public readonly T Current => array[index];

        /// <summary>Goes on to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++index < array.length;
    }
}
