using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;
using DeCA10B.SourceGenerator.Memory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>From symbols to units: the last place of the pipeline that sees Roslyn.</summary>
internal static class UnitReader
{
    /// <summary>A contract or contract interface.</summary>
    public static Unit? Declaration(GeneratorAttributeSyntaxContext syntax, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)syntax.TargetSymbol;
        if (!IsFirst(syntax)) return null;
        var compilation = syntax.SemanticModel.Compilation;
        return Guarded(type, () => EditMemory.Recall(compilation, type, nameof(Unit), () => Read(FrontendSession.For(compilation), type, cancellation)));
    }

    /// <summary>An event or error, used or not.</summary>
    public static Unit? Record(GeneratorSyntaxContext syntax, CancellationToken cancellation)
    {
        if (syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation) is not INamedTypeSymbol type) return null;
        if (!IsFirst(type, syntax.Node)) return null;
        return Guarded(type, () => EditMemory.Recall(syntax.SemanticModel.Compilation, type, nameof(Unit), () => Read(type, cancellation)));
    }

    private static Unit Read(FrontendSession session, INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!session.IsValid(type, cancellation)) return new Unit(Naming.FullName(type), null, [], "");
        var translation = session.Translate(type, cancellation);
        return new Unit(translation.Model.FullName, translation.Model, translation.Used.ToEquatableArray(), "");
    }

    private static Unit? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var findings = new Findings();
        var records = new RecordTranslator(findings, cancellation);
        Declaration? model = type.Implements(KnownNames.IEvent) ? records.Event(type) : type.Implements(KnownNames.IError) ? records.Error(type) : null;
        return model is null ? null : new Unit(model.FullName, findings.IsClean ? model : null, findings.IsClean ? records.Used.ToEquatableArray() : [], "");
    }

    /// <summary>Of several parts with the attribute, which is an error, one speaks for all.</summary>
    private static bool IsFirst(GeneratorAttributeSyntaxContext syntax)
    {
        if (syntax.TargetSymbol.DeclaringSyntaxReferences.Length == 1) return true;
        var marked = syntax.Attributes[0].AttributeClass;
        var first = syntax.TargetSymbol.GetAttributes().Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marked))
            .Select(attribute => attribute.ApplicationSyntaxReference!).OrderBy(place => place.SyntaxTree.Path(), StringComparer.Ordinal).ThenBy(place => place.Span.Start).First();
        return first.SyntaxTree == syntax.TargetNode.SyntaxTree && syntax.TargetNode.Span.Contains(first.Span);
    }

    /// <summary>Of several parts with a base list one speaks for all.</summary>
    private static bool IsFirst(INamedTypeSymbol type, SyntaxNode node) =>
        type.DeclaringSyntaxReferences.Length == 1
        || type.AuthoredParts().Select(part => part.GetSyntax()).OfType<TypeDeclarationSyntax>().FirstOrDefault(part => part.BaseList is not null) is not { } first
        || first == node;

    // A generator that throws disappears with all its output: whatever goes wrong becomes a diagnostic of this one declaration.
    private static Unit? Guarded(ISymbol symbol, Func<Unit?> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Unit.Failed(Naming.FullName(symbol), exception.GetType().Name + ": " + exception.Message);
        }
    }
}
