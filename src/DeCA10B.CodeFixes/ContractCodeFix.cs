using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DeCA10B.CodeFixes;

/// <summary>A mistake that has one usual repair. A fix says which rules it answers to, and what to change; nothing else.</summary>
public abstract class ContractCodeFix : CodeFixProvider
{
    /// <summary>The rules whose findings it may mend.</summary>
    private protected abstract IReadOnlyList<DiagnosticDescriptor> Rules { get; }

    public sealed override ImmutableArray<string> FixableDiagnosticIds => [.. Rules.Select(rule => rule.Id)];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Fault.ReadAsync(context).ConfigureAwait(false) is not { } fault || Propose(fault) is not { } repair) return;
        context.RegisterCodeFix(
            CodeAction.Create(repair.Title, _ => Task.FromResult(context.Document.WithText(fault.Text.WithChanges(repair.Changes))), equivalenceKey: GetType().Name),
            context.Diagnostics);
    }

    /// <summary>What to change, or null where the usual repair does not fit: no fix is better than one that means something else.</summary>
    private protected abstract Repair? Propose(Fault fault);
}
