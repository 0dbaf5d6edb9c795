using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>The declarations of a compilation that can be emitted, with those of its references, and what failed.</summary>
internal sealed record ProgramSnapshot(EquatableArray<Declaration> Own, EquatableArray<Declaration> Referenced, EquatableArray<Unit> Failures)
{
    public ProgramModel ToProgram() => new(Referenced.Concat(Own));
}

/// <summary>Joins units to a program.</summary>
internal static class ProgramReader
{
    public static ProgramSnapshot Read(IEnumerable<Unit> units, EquatableArray<Declaration> referenced, string projectDirectory)
    {
        var all = units.OrderBy(unit => unit.FullName, StringComparer.Ordinal).ToArray();
        var paths = new RelativePaths(projectDirectory);
        var own = new SortedDictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var unit in all)
        {
            foreach (var used in unit.Used) own[used.FullName] = paths.Apply(used);
            if (unit.Model is { } model) own[model.FullName] = paths.Apply(model);
        }

        // A struct of a referenced assembly is part of a unit that uses it, but belongs to the model of its own assembly when that has one.
        foreach (var known in referenced) own.Remove(known.FullName);
        var failures = all.Where(unit => unit.Failure.Length > 0).ToEquatableArray();
        try
        {
            var inferred = MutabilityInference.Run(new ProgramModel(referenced.Concat(own.Values)));
            return new(own.Keys.Select(inferred.Get<Declaration>).ToEquatableArray(), referenced, failures);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new([], referenced, failures.Append(Unit.Failed("the program", exception.GetType().Name + ": " + exception.Message)).ToEquatableArray());
        }
    }
}
