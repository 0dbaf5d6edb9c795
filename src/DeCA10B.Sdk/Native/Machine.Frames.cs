using System.Runtime.CompilerServices;

namespace DeCA10B.Native;

/// <content>Message calls between contracts.</content>
public sealed partial class Machine
{
    private const int DeepestCall = 1024;

    // Beyond this depth each call asks whether the thread's stack holds another one.
    private const int SafeDepth = 64;

    /// <summary>Opens a call frame on a contract, without value. The caller hands the result back to <see cref="Leave"/>.</summary>
    internal CallFrame Enter(Contract target, bool isStatic)
    {
        var caller = Frame;
        if (caller.IsStatic && !isStatic) throw RevertException.Empty();
        Open(target, caller.Self!.Address, default, caller.Depth + 1, isStatic);
        if (!isStatic) target.SaveScalars(Journal);
        return caller;
    }

    /// <summary>Closes a call frame that returned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Leave(in CallFrame caller)
    {
        Frame = caller;
        Journal.IsStatic = caller.IsStatic;
    }

    /// <summary>A message call in ABI bytes, without value, to a contract that a proxy found no typed way to.</summary>
    internal byte[] Call(Contract target, ReadOnlySpan<byte> data, bool isStatic)
    {
        var caller = Frame;
        isStatic |= caller.IsStatic;
        Open(target, caller.Self!.Address, default, caller.Depth + 1, isStatic);
        if (!isStatic) target.SaveScalars(Journal);
        var output = target.Serve(data);
        Leave(caller);
        return output;
    }

    internal bool TrySend(Contract sender, Address to, UInt256 amount)
    {
        var caller = Frame;
        if (caller.IsStatic && amount != default(UInt256)) throw RevertException.Empty();
        var from = sender.Account;
        if (from.Balance < amount || caller.Depth >= DeepestCall) return false;
        var mark = Journal.Open();
        try
        {
            var receiver = AccountOf(to);
            if (amount != default(UInt256)) Transfer(from, receiver, amount);
            if (receiver.Contract is { } target)
            {
                Open(target, from.Address, amount, caller.Depth + 1, caller.IsStatic);
                if (!caller.IsStatic) target.SaveScalars(Journal);
                target.Serve(default);
            }

            Journal.Keep(mark);
            return true;
        }
        catch (Exception exception) when (RevertException.From(exception) is not null)
        {
            Journal.RollBack(mark);
            return false;
        }
        finally
        {
            Leave(caller);
        }
    }

    private void Open(Contract target, Address sender, UInt256 value, int depth, bool isStatic)
    {
        if (depth > SafeDepth)
        {
            if (depth > DeepestCall) throw RevertException.Empty();
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }

        Frame = new(target, sender, value, depth, isStatic);
        Journal.IsStatic = isStatic;
    }
}
