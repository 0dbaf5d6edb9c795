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
        var models = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var type in Reached(translation.Type)) if (!Add(session, type, models, cancellation)) yield break;
        var program = new ProgramModel(session.Referenced.All.Concat(models.Values));
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

    /// <summary>The contract, its bases, its parts and their bases, and all their interfaces.</summary>
    private static IEnumerable<INamedTypeSymbol> Reached(INamedTypeSymbol type)
    {
        var contracts = FrontendSession.Lineage(type).Concat(GenericContracts.ArgumentsOf(type).SelectMany(argument => argument.TypeKind == TypeKind.Interface ? [argument] : FrontendSession.Lineage(argument))).ToArray();
        return contracts.Concat(contracts.SelectMany(contract => contract.AllInterfaces.Where(face => face.IsContractInterface())))
            .Concat(contracts.SelectMany(contract => contract.TypeParameters.Select(GenericContracts.FaceOf).OfType<INamedTypeSymbol>()));
    }

    /// <summary>False when a declaration has faults of its own, which are reported there.</summary>
    private static bool Add(FrontendSession session, INamedTypeSymbol type, Dictionary<string, Declaration> models, CancellationToken cancellation)
    {
        if (!session.IsInSource(type)) return true;
        var translation = session.Translate(type, cancellation);
        if (!translation.Findings.IsClean) return false;
        models[translation.Model.FullName] = translation.Model;
        foreach (var used in translation.Used) models[used.FullName] = used;
        return true;
    }
}
