using System.Globalization;
using System.Text;

namespace DeCA10B.Testing;

/// <summary>What a developer reads when the two lives differ.</summary>
/// <param name="stage">The contracts.</param>
sealed class FailureText(Stage stage)
{
    readonly OutcomeText text = new(stage);

    /// <summary>The whole message.</summary>
    /// <param name="calls">The shortest sequence found.</param>
    /// <param name="difference">What differs.</param>
    /// <param name="wasMined">Whether mined transactions differed, rather than simulated ones.</param>
    /// <param name="seed">What repeats the sequence that it was reduced from.</param>
    public string Of(IReadOnlyList<ContractCall> calls, Difference difference, bool wasMined, string seed)
    {
        var message = new StringBuilder();
        Line($"The native life and the {(wasMined ? "chain's (mined)" : "chain's")} differ in {NameOf(difference.Kind)}{Place(calls, difference)}.");
        Line($"  native: {difference.Native}");
        Line($"  chain:  {difference.Chain}");
        if (Culprit(calls, difference) is { Function: { } function } call && SourceLines.Of(call.Contract, function) is { } lines) Line($"  at:     {lines}");
        Line($"The shortest sequence found, after the fixture:");
        var time = stage.Start.Timestamp;
        for (var index = 0; index < calls.Count; index++)
        {
            time += index == 0 ? Math.Max(calls[index].Wait, 1) : calls[index].Wait;
            Line($"  {index + 1}. {text.Of(calls[index])};  // time {time}{(index > 0 && calls[index].Wait == 0 ? ", the same block" : "")}{(index == difference.Call ? "  <- differs" : "")}");
        }

        if (calls.Count == 0) Line($"  (no call: the fixture itself differs)");
        message.Append(CultureInfo.InvariantCulture, $"To repeat: {EquivalenceCheck.SeedVariable}={seed}");
        return message.ToString();

        void Line(FormattableString line) => message.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    static string Place(IReadOnlyList<ContractCall> calls, Difference difference) => difference.Call is { } call
        ? $" of call {(call + 1).ToString(CultureInfo.InvariantCulture)}, {calls[call].Name}"
        : " after the sequence";

    /// <summary>The call that differs; what is found at the end of a shortest sequence is the last call's doing.</summary>
    static ContractCall? Culprit(IReadOnlyList<ContractCall> calls, Difference difference) =>
        difference.Call is { } call ? calls[call] : calls.Count > 0 ? calls[^1] : null;

    static string NameOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Outcome => "the outcome",
        DifferenceKind.ReturnData => "return data",
        DifferenceKind.RevertData => "revert data",
        DifferenceKind.Events => "events",
        DifferenceKind.Storage => "storage",
        DifferenceKind.Balance => "a balance",
        DifferenceKind.Fault => "a fault",
        _ => "whether the calls can be made",
    };
}
