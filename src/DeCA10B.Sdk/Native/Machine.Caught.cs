namespace DeCA10B.Native;

/// <content>Typed calls whose failure is caught.</content>
public sealed partial class Machine
{
    // Set by a call that failed without a frame of its own: the caller could not pay, or is too deep, or the EVM's own function refused.
    private bool isRefused;

    /// <summary>A typed call that may fail.</summary>
    /// <returns>Whether it succeeded, and what it returned.</returns>
    /// <remarks>Solidity catches what happens in the call, not what happens around it: that there is no code, or that the data returned are no value.</remarks>
    internal (bool Succeeded, TResult Value) Try<TResult>(Func<TResult> call)
    {
        var caller = Frame;
        var mark = Journal.Open();
        isRefused = false;
        try
        {
            var value = call();
            Journal.Keep(mark);
            return (true, value);
        }
        catch (Exception exception) when ((Frame.Depth > caller.Depth || isRefused) && RevertException.From(exception) is not null)
        {
            Journal.RollBack(mark);
            isRefused = false;
            Leave(caller);
            return (false, StorageValue<TResult>.Default);
        }
    }

    private RevertException Refusal()
    {
        isRefused = true;
        return RevertException.Empty();
    }
}
