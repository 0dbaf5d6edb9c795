using System.ComponentModel;
using System.Runtime.ExceptionServices;

namespace DeCA10B.Native;

/// <summary>A typed call, from outside, of a function that writes nothing. Either <see cref="End"/> or <see cref="Abort"/> ends it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct View
{
    private readonly Machine machine;

    internal View(Machine machine) => this.machine = machine;

    /// <summary>Ends it.</summary>
    public void End() => machine.Leave(default);

    /// <summary>Ends it after an exception.</summary>
    /// <returns>The revert to throw. A fault of the program, which is no revert, is thrown on here.</returns>
    public RevertException Abort(Exception exception)
    {
        machine.Leave(default);
        if (RevertException.From(exception) is { } revert) return revert;
        ExceptionDispatchInfo.Throw(exception);
        return null;
    }
}
