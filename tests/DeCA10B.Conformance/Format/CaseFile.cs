using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.Conformance.Format;

/// <summary>One case: C# and what it must do.</summary>
/// <param name="Name">Area and name: the path under <c>Cases</c> without its ending.</param>
/// <param name="Source">The C#, without the marks of spans; lines are those of the file.</param>
/// <param name="Rows">The rows of the language's tables that it probes.</param>
/// <param name="Origins">The rows of the study of semantics that it comes from.</param>
/// <param name="Denied">The ids that must be reported, one a span, or one for all; empty when the case is accepted.</param>
/// <param name="Spans">Where.</param>
/// <param name="Lines">Lines of C#, from 1, each with a line of Solidity that must come from it.</param>
internal sealed record CaseFile(
    string Name, string Source, IReadOnlyList<string> Rows, IReadOnlyList<string> Origins, IReadOnlyList<string> Denied, IReadOnlyList<TextSpan> Spans, IReadOnlyList<(int Line, string Text)> Lines,
    IReadOnlyList<DeployDirective> Deployments, IReadOnlyList<CallDirective> Calls, IReadOnlyList<StorageDirective> Storage, IReadOnlyList<BalanceDirective> Balances)
{
    /// <summary>The name of the contract under test, in C# and Solidity.</summary>
    public const string Contract = "Case";

    /// <summary>The name of its deployment in directives.</summary>
    public const string This = "this";

    public string Area => Name[..Name.IndexOf('/', StringComparison.Ordinal)];

    public string Path => Name + ".cs";
}
