using System.Text.Json;
using DeCA10B.Client;

namespace DeCA10B.Testing.Tracing;

/// <summary>Makes frames of what the node's two tracers say: <c>callTracer</c> who called whom, the struct logger through which instructions.</summary>
static class TraceReader
{
    public static async ValueTask<ExecutionTrace> ReadAsync(JsonElement calls, JsonElement steps, KnownCode code, CancellationToken cancellation)
    {
        var root = ReadFrame(calls);
        await IdentifyAsync(root, code, cancellation).ConfigureAwait(false);
        Walk(root, steps);
        return new(root);
    }

    static ExecutionFrame ReadFrame(JsonElement call)
    {
        var type = call.Member("type").GetString()!;
        return new(
            call.Member("from").ReadAddress(), call.OptionalMember("to")?.ReadAddress(), call.OptionalMember("value")?.ReadQuantity() ?? UInt256.Zero,
            call.OptionalMember("input")?.ReadData() ?? [], call.OptionalMember("output")?.ReadData() ?? [], call.OptionalMember("error") is null,
            type.StartsWith("CREATE", StringComparison.Ordinal), [.. call.OptionalMember("calls")?.EnumerateArray().Select(ReadFrame) ?? []]);
    }

    static async ValueTask IdentifyAsync(ExecutionFrame frame, KnownCode code, CancellationToken cancellation)
    {
        if (frame.IsCreation) frame.HasCode = true;
        else if (frame.To is { } address) (frame.HasCode, frame.Places) = await code.FindAsync(address, cancellation).ConfigureAwait(false);
        foreach (var call in frame.Calls) await IdentifyAsync(call, code, cancellation).ConfigureAwait(false);
    }

    /// <summary>Gives each instruction to its frame: one goes deeper where a call of code begins, and comes back where it ends.</summary>
    static void Walk(ExecutionFrame root, JsonElement steps)
    {
        var open = new Stack<(ExecutionFrame Frame, int Next)>();
        open.Push((root, 0));
        var depth = -1;
        foreach (var step in steps.EnumerateArray())
        {
            var now = step.Member("depth").GetInt32();
            if (depth < 0) depth = now;
            for (; now < depth; depth--) Close(open);
            if (now > depth)
            {
                if (!Enter(open)) return;
                depth = now;
            }

            open.Peek().Frame.Counters.Add(step.Member("pc").GetInt32());
        }

        while (open.Count > 0) Close(open);
    }

    static bool Enter(Stack<(ExecutionFrame Frame, int Next)> open)
    {
        var (caller, next) = open.Pop();
        // A plain account and a precompiled contract have no instructions.
        while (next < caller.Calls.Count && !caller.Calls[next].HasCode) next++;
        if (next == caller.Calls.Count) return false;
        open.Push((caller, next + 1));
        var callee = caller.Calls[next];
        callee.CalledAt = caller.Places?.LastOf(caller.Counters);
        open.Push((callee, 0));
        return true;
    }

    static void Close(Stack<(ExecutionFrame Frame, int Next)> open)
    {
        var (frame, _) = open.Pop();
        if (!frame.Succeeded) frame.FailedAt = frame.Places?.FailureOf(frame.Counters);
    }
}
