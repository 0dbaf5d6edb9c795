using DeCA10B.Compiler.Composition;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>What a contract gives its generic base must be able to be a part of it.</summary>
internal static class CompositionCheck
{
    public static IEnumerable<Finding> Run(FrontendSession session, Translation translation, CancellationToken cancellation)
    {
        if (translation.Model is not ContractModel { PartArguments.Count: > 0, Base: { } parent } model) yield break;
        if (WholeContract.Of(session, translation.Type, cancellation) is not { } program) yield break;
        if (program.Find<ContractModel>(parent) is null) yield break;
        var (composed, faults) = Composer.Compose(program, model);
        foreach (var fault in faults)
            yield return fault.IsClash ? new(PartClash.Rule, translation.Type.NameLocation(), [fault.Message])
                : new(PartRefused.Rule, translation.Type.NameLocation(), [fault.Part.Length > 0 ? fault.Part : translation.Type.BaseType!.Name, fault.Message]);
        if (faults.Count > 0) yield break;
        foreach (var clash in Clashes(new ProgramModel(program.All.Append(composed)), composed)) yield return new(PartClash.Rule, translation.Type.NameLocation(), [clash]);
    }

    /// <summary>Names of types, events and errors of different parts that Solidity does not keep apart.</summary>
    private static IEnumerable<string> Clashes(ProgramModel program, ContractModel composed)
    {
        var seen = new Dictionary<string, (string Owner, string Name)>(StringComparer.Ordinal);
        foreach (var (solidity, owner, name) in program.Lineage(composed).Reverse().SelectMany(level => NameCheck.Declared(program, level)))
        {
            if (!seen.TryGetValue(solidity, out var other)) seen.Add(solidity, (owner, name));
            else if (other.Owner != owner) yield return $"'{name}' and '{other.Name}' are both {solidity} in Solidity";
        }
    }
}
