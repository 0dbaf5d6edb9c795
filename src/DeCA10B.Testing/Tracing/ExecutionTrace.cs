namespace DeCA10B.Testing.Tracing;

/// <summary>What an EVM did for a call, in terms of C#.</summary>
/// <param name="root">The outermost call.</param>
public sealed class ExecutionTrace(ExecutionFrame root)
{
    /// <summary>The outermost call.</summary>
    public ExecutionFrame Root { get; } = root;

    /// <summary>Where it failed: of a revert that came up through several calls, where it began. Null when it succeeded, or that is not known.</summary>
    public SourcePlace? FailedAt { get; } = FailureOrigin.Of(root);

    /// <summary>All calls, each before those that it made.</summary>
    public IEnumerable<ExecutionFrame> Frames => Below(Root);

    /// <summary>The calls as a tree, with arguments, results and places.</summary>
    public override string ToString() => TraceText.Of(this);

    static IEnumerable<ExecutionFrame> Below(ExecutionFrame frame) => frame.Calls.SelectMany(Below).Prepend(frame);
}

/// <summary>Where a revert began.</summary>
static class FailureOrigin
{
    public static SourcePlace? Of(ExecutionFrame frame)
    {
        if (frame.Succeeded) return null;
        // What a call reverted with, and its caller too, came through the caller.
        var passed = frame.Calls.LastOrDefault(call => call.HasCode) is { Succeeded: false } last && last.Output.Span.SequenceEqual(frame.Output.Span) ? last : null;
        return (passed is null ? null : Of(passed)) ?? frame.FailedAt;
    }
}
