using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace DeCA10B.CodeFixes;

/// <summary>A mistake that has one usual repair. A fix says which rules it answers to, and what to change; nothing else.</summary>
public abstract class ContractCodeFix : CodeFixProvider
{
    /// <param name="rules">The rules whose findings it may mend.</param>
    private protected ContractCodeFix(params DiagnosticDescriptor[] rules) => FixableDiagnosticIds = [.. rules.Select(rule => rule.Id)];

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

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

/// <summary>A fix of something that stands inside, or is, a node of one kind.</summary>
/// <typeparam name="TNode">The nearest node of that kind is what it looks at; without one there is no fix.</typeparam>
public abstract class ContractCodeFix<TNode> : ContractCodeFix where TNode : SyntaxNode
{
    /// <inheritdoc/>
    private protected ContractCodeFix(params DiagnosticDescriptor[] rules)
        : base(rules)
    {
    }

    private protected sealed override Repair? Propose(Fault fault) => fault.Enclosing<TNode>() is { } node ? Propose(fault, node) : null;

    /// <summary>What to change around the node, or null where the usual repair does not fit.</summary>
    private protected abstract Repair? Propose(Fault fault, TNode node);
}
