using System.Runtime.CompilerServices;

namespace DeCA10B.Native;

/// <content>Message calls between contracts.</content>
public sealed partial class Machine
{
    private const int DeepestCall = 1024;

    // Beyond this depth each call asks whether the thread's stack holds another one.
    private const int SafeDepth = 64;

    // No gas ends a native transaction, so calls that fail and go on could double without end: at 700 gas at least a call this many are more than any chain lets.
    private const int MostDeepCalls = 100_000;

    private int deepCalls;

    /// <summary>Opens a call frame on a contract. The caller hands the result back to <see cref="Leave"/>.</summary>
    internal CallFrame Enter(Contract target, in UInt256 value, bool isStatic)
    {
        var caller = Frame;
        if (caller.IsStatic && !isStatic) throw RevertException.Empty();
        if (value != default(UInt256)) Pay(caller.Self!, target.Account, value);
        Open(target, caller.Self!.Address, value, caller.Depth + 1, isStatic);
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

    /// <summary>A message call in ABI bytes to a contract that a proxy found no typed way to.</summary>
    internal byte[] Call(Contract target, ReadOnlySpan<byte> data, in UInt256 value, bool isStatic)
    {
        var caller = Frame;
        if (value != default(UInt256))
        {
            if (caller.IsStatic) throw RevertException.Empty();
            Pay(caller.Self!, target.Account, value);
        }

        isStatic |= caller.IsStatic;
        Open(target, caller.Self!.Address, value, caller.Depth + 1, isStatic);
        if (!isStatic) target.SaveScalars(Journal);
        var output = target.Serve(data);
        Leave(caller);
        return output;
    }

    /// <summary>A typed call of a function that the EVM has at an address of its own: without code there, such a call goes through where a result is expected.</summary>
    internal byte[] CallPrecompile(Account target, byte[] data, in UInt256 value)
    {
        var caller = Frame;
        if (caller.IsStatic && value != default(UInt256)) throw RevertException.Empty();
        if (value != default(UInt256)) Pay(caller.Self!, target, value);
        if (caller.Depth >= DeepestCall) throw Refusal();
        return Precompiles.Answer(target.Address, data) ?? throw Refusal();
    }

    internal bool TrySend(Contract sender, Address to, UInt256 amount) => TryCall(sender, to, [], amount, isStatic: false).Succeeded;

    /// <summary>A message call in ABI bytes that may fail.</summary>
    /// <returns>Whether it succeeded, with what it returned or reverted with.</returns>
    internal (bool Succeeded, byte[] Data) TryCall(Contract sender, Address to, byte[] data, UInt256 amount, bool isStatic)
    {
        var caller = Frame;
        if (caller.IsStatic && amount != default(UInt256)) throw RevertException.Empty();
        var from = sender.Account;
        if (from.Balance < amount || caller.Depth >= DeepestCall) return (false, []);
        byte[]? output = [];
        if (Precompiles.IsOne(to) && (output = Precompiles.Answer(to, data)) is null) return (false, []);
        var mark = Journal.Open();
        try
        {
            var receiver = AccountOf(to);
            if (amount != default(UInt256)) Transfer(from, receiver, amount);
            if (receiver.Contract is { } target)
            {
                isStatic |= caller.IsStatic;
                Open(target, from.Address, amount, caller.Depth + 1, isStatic);
                if (!isStatic) target.SaveScalars(Journal);
                output = target.Serve(data);
            }

            Journal.Keep(mark);
            return (true, output);
        }
        catch (Exception exception) when (RevertException.From(exception) is { } revert)
        {
            Journal.RollBack(mark);
            isRefused = false;
            return (false, revert.RevertData.ToArray());
        }
        finally
        {
            Leave(caller);
        }
    }

    /// <summary>Moves the value of a typed call: a call that cannot pay fails with empty data.</summary>
    private void Pay(Contract payer, Account receiver, in UInt256 value)
    {
        if (payer.Account.Balance < value) throw Refusal();
        Transfer(payer.Account, receiver, value);
    }

    private void Open(Contract target, Address sender, UInt256 value, int depth, bool isStatic)
    {
        if (depth > SafeDepth)
        {
            if (depth > DeepestCall) throw Refusal();
            if (++deepCalls > MostDeepCalls) throw TooManyCalls();
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }

        Frame = new(target, sender, value, depth, isStatic);
        Journal.IsStatic = isStatic;
    }

    private static InvalidOperationException TooManyCalls() => new(
        $"The transaction made more than {MostDeepCalls} calls that nest over {SafeDepth} deep. On chain it runs out of gas: look for a contract that sends to itself, or calls back whoever called it, and goes on when that fails.");
}
