using System.ComponentModel;
using System.Runtime.ExceptionServices;

namespace DeCA10B.Native;

/// <summary>A transaction being run. Either <see cref="Commit"/> or <see cref="Abort"/> ends it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Transaction
{
    private readonly Machine machine;
    private readonly JournalMark mark;

    internal Transaction(Machine machine, JournalMark mark) => (this.machine, this.mark) = (machine, mark);

    /// <summary>Keeps what it did.</summary>
    public void Commit()
    {
        machine.Leave(default);
        machine.Journal.Keep(mark);
        machine.Clock.EndTransaction();
    }

    /// <summary>Takes back what it did.</summary>
    /// <param name="exception">What ended it.</param>
    /// <returns>The revert to throw. A fault of the program, which is no revert, is thrown on here.</returns>
    public RevertException Abort(Exception exception)
    {
        machine.Leave(default);
        machine.Journal.RollBack(mark);
        machine.Clock.EndTransaction();
        if (RevertException.From(exception) is { } revert) return revert;
        ExceptionDispatchInfo.Throw(exception);
        return null;
    }
}
