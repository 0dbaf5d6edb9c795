using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>From symbols to units: the last place of the pipeline that sees Roslyn.</summary>
internal static class UnitReader
{
    public static Unit? Declaration(ISymbol symbol, Compilation compilation, CancellationToken cancellation) => Guarded(symbol, () =>
    {
        var session = FrontendSession.For(compilation);
        var type = (INamedTypeSymbol)symbol;
        if (!session.IsValid(type, cancellation)) return new Unit(Naming.FullName(type), null, [], "");
        var translation = session.Translate(type, cancellation);
        return new Unit(translation.Model.FullName, translation.Model, translation.Used.ToEquatableArray(), "");
    });

    /// <summary>An event or error, used or not.</summary>
    public static Unit? Record(INamedTypeSymbol type, CancellationToken cancellation) => Guarded(type, () =>
    {
        var findings = new Findings();
        var records = new RecordTranslator(findings, cancellation);
        Declaration? model = type.Implements(KnownNames.IEvent) ? records.Event(type) : type.Implements(KnownNames.IError) ? records.Error(type) : null;
        return model is null ? null : new Unit(model.FullName, findings.IsClean ? model : null, findings.IsClean ? records.Used.ToEquatableArray() : [], "");
    });

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
