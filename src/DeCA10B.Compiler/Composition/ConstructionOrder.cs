using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>C# makes the parts before it runs the constructor of a base; Solidity runs the base first. That must not be told from outside.</summary>
internal static class ConstructionOrder
{
    /// <param name="program">Holds the flat contract.</param>
    /// <param name="whole">The flat contract.</param>
    /// <param name="early">What C# runs before its base.</param>
    public static IEnumerable<CompositionFault> Faults(ProgramModel program, ContractModel whole, IReadOnlyList<Statement> early)
    {
        if (early.Count == 0) yield break;
        var analysis = new EffectAnalysis(program, whole.FullName);
        var first = Told(analysis.Of(early));
        foreach (var level in program.Lineage(whole).Skip(1))
            if (level.Constructor is { } constructor && !first.CommutesWith(Told(analysis.Of(constructor.Body))))
                yield return new("", $"its parts are made before the constructor of {level.Name} runs, and on chain behind it: they log or fail where that does");
    }

    /// <summary>A part has nothing of the base's, and calls nobody: events and failures are all that can be told.</summary>
    private static Effects Told(Effects effects) => Effects.None with { Writes = [.. effects.Writes.Where(place => place == Effects.Log)], Failures = effects.Failures };
}
