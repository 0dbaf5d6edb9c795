using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>One thing in the source that the language does not accept.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, Location Location, string[] Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Arguments);
}

/// <summary>Collects what is wrong with one declaration. One finding or one compile error is enough for no model to leave.</summary>
internal sealed class Findings
{
    private readonly List<Finding> items = [];
    private readonly HashSet<(string Rule, Location Location)> seen = [];

    public IReadOnlyList<Finding> Items => items;

    /// <summary>Whether the C# compiler rejects the code: it has said why, we say nothing.</summary>
    public bool HasCompileError { get; private set; }

    public bool IsClean => items.Count == 0 && !HasCompileError;

    public void Report(DiagnosticDescriptor rule, Location location, params string[] arguments)
    {
        if (seen.Add((rule.Id, location))) items.Add(new(rule, location, arguments));
    }

    public void Report(DiagnosticDescriptor rule, SyntaxNode node, params string[] arguments) => Report(rule, node.GetLocation(), arguments);

    public void MarkCompileError() => HasCompileError = true;
}
