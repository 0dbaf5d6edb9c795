using System.ComponentModel;

namespace DeCA10B.Native;

/// <summary>Something whose writes can be taken back, newest first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJournaled
{
    /// <summary>Takes the newest recorded write back.</summary>
    void Undo();

    /// <summary>Drops all recorded writes: they stay.</summary>
    void Forget();
}

/// <summary>The order of all writes since the transaction began, so that a revert takes them back. Who wrote keeps the old values itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Journal
{
    private IJournaled[] writes = new IJournaled[16];
    private int count;
    private long marks;

    /// <summary>The mark in force: a number no other mark of this journal ever has. 0 outside a transaction.</summary>
    internal long Mark { get; private set; }

    /// <summary>Set while a view runs: it may take references to storage, but writes nothing.</summary>
    internal bool IsStatic { get; set; }

    /// <summary>Asks before a write whether its old value must be kept, and if so notes who keeps it.</summary>
    public bool Record(IJournaled writer)
    {
        if (Mark == 0 || IsStatic) return false;
        if (count == writes.Length) Array.Resize(ref writes, count * 2);
        writes[count++] = writer;
        return true;
    }

    /// <summary>Opens a mark to which <see cref="RollBack"/> returns.</summary>
    internal JournalMark Open()
    {
        var outer = new JournalMark(count, Mark);
        Mark = ++marks;
        return outer;
    }

    /// <summary>Closes a mark and keeps its writes, for good when it is the outermost.</summary>
    internal void Keep(JournalMark mark)
    {
        Mark = mark.Outer;
        if (Mark != 0) return;
        IJournaled? last = null;
        for (var index = 0; index < count; index++)
        {
            // One collection written many times is told once.
            if (!ReferenceEquals(writes[index], last)) writes[index].Forget();
            last = writes[index];
        }

        count = 0;
    }

    /// <summary>Closes a mark and takes back every write since it was opened.</summary>
    internal void RollBack(JournalMark mark)
    {
        while (count > mark.Count) writes[--count].Undo();
        Mark = mark.Outer;
    }
}

/// <summary>Where a journal was when a mark was opened, and the mark around it.</summary>
internal readonly record struct JournalMark(int Count, long Outer);
