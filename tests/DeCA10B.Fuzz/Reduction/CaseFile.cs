using System.Globalization;
using System.Text;
using DeCA10B.Abi;
using DeCA10B.Fuzz.Running;
using DeCA10B.Laboratory;
using DeCA10B.Testing;

namespace DeCA10B.Fuzz.Reduction;

/// <summary>Writes a finding as a conformance case: the program, and its calls with what they do natively.</summary>
static class CaseFile
{
    /// <param name="native">What the native life made of the calls; null where it did not come so far.</param>
    public static string Text(Trial trial, string origin, Observation? native)
    {
        var text = new StringBuilder("//: row \n");
        foreach (var line in origin.Split('\n')) text.Append("// ").Append(line).Append('\n');
        text.Append(trial.Source.TrimEnd()).Append('\n');
        if (trial.Deployments[^1] is { } deployment && (deployment.Arguments.Length > 0 || !deployment.Value.IsZero))
            text.Append("// constructor arguments: 0x").Append(Convert.ToHexStringLower(deployment.Arguments.Span)).Append(", value ").Append(deployment.Value).Append('\n');
        for (var index = 0; index < trial.Steps.Count; index++)
            text.Append(Line(trial, trial.Steps[index], native is { } seen && index < seen.Calls.Count ? seen.Calls[index] : null)).Append('\n');
        return text.ToString();
    }

    static string Line(Trial trial, Step step, CallOutcome? outcome)
    {
        var from = Experiment.Senders.ToList().IndexOf(step.From ?? Experiment.Senders[0]);
        var line = string.Create(CultureInfo.InvariantCulture,
            $"call {(step.Contract == trial.Deployments.Count - 1 ? "" : "peer ")}0x{Convert.ToHexStringLower(step.Data.Span)}{(from > 0 ? $" from @{from}" : "")}{(step.Value.IsZero ? "" : $" value {step.Value}")} -> ");
        return outcome switch
        {
            null => "// " + line,
            { Succeeded: true, Logs.Count: 0 } => "//: " + line + (outcome.Data.IsEmpty ? "" : "0x" + Convert.ToHexStringLower(outcome.Data.Span)),
            { Succeeded: false, Data.IsEmpty: true } => "//: " + line + "revert",
            { Succeeded: false } when RevertData.TryReadPanic(outcome.Data.Span, out var code) => "//: " + line + string.Create(CultureInfo.InvariantCulture, $"panic 0x{code:x}"),
            // Events and errors have names that a person fills in.
            _ => "// " + line + "0x" + Convert.ToHexStringLower(outcome.Data.Span),
        };
    }
}
