using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;
using Accessibility = DeCA10B.Compiler.Model.Accessibility;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A function with its body and the places in source; a function of another assembly has no places.</summary>
internal sealed class ReviewedFunction(string contract, FunctionModel model, FunctionFacts? facts)
{
    private readonly Lazy<IReadOnlyList<Statement>> statements = new(() => [.. Children.AllStatements(model.Body)]);
    private readonly Lazy<IReadOnlyList<Expression>> expressions = new(() => [.. Children.Expressions(model.Body)]);

    public string Contract => contract;

    public FunctionModel Model => model;

    /// <summary>Whether a transaction may start it.</summary>
    public bool IsEntry => model.Accessibility == Accessibility.Public || model.Name == "Receive";

    public bool IsView => model.Declared is Mutability.View or Mutability.Pure;

    public bool IsPayable => model.Declared == Mutability.Payable;

    public IReadOnlyList<Statement> Statements => statements.Value;

    public IReadOnlyList<Expression> Expressions => expressions.Value;

    /// <summary>Where a node of the body stands, or else the function's name; null for a function of another assembly.</summary>
    public Location? PlaceOf(object? node) => (node is null ? null : facts?.Origins.Of(node)?.GetLocation()) ?? NamePlace;

    public Location? NamePlace => facts?.Symbol.NameLocation();

    /// <summary>The source of a node, to name it.</summary>
    public string? TextOf(object node) => facts?.Origins.Of(node)?.ToString();

    public SyntaxNode? SyntaxOf(object node) => facts?.Origins.Of(node);
}
