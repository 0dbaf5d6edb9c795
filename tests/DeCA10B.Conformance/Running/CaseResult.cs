using DeCA10B.Conformance.Format;

namespace DeCA10B.Conformance.Running;

/// <summary>What came of a case.</summary>
/// <param name="Failures">Everything that is not as the case says, each with file and line; empty when it holds.</param>
/// <param name="Gas">Call, gas in the legacy and in the via-IR code generator, both optimised.</param>
/// <param name="Model">Names of what occurs in its models: records, and values of enums.</param>
internal sealed record CaseResult(CaseFile File, IReadOnlyList<string> Failures, IReadOnlyList<(string Call, ulong Legacy, ulong ViaIR)> Gas, IReadOnlySet<string> Model)
{
    public static CaseResult Of(CaseFile file, params IReadOnlyList<string> failures) => new(file, failures, [], new HashSet<string>());
}
