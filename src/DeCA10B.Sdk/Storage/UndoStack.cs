using System.Runtime.CompilerServices;

namespace DeCA10B.Native;

/// <summary>The old values that one collection keeps until its writes stay or are taken back.</summary>
internal struct UndoStack<T>
{
    private T[]? items;
    private int count;

    public void Push(in T item)
    {
        items ??= new T[4];
        if (count == items.Length) Array.Resize(ref items, count * 2);
        items[count++] = item;
    }

    public T Pop() => items![--count];

    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() && count > 0) Array.Clear(items!, 0, count);
        count = 0;
    }
}
