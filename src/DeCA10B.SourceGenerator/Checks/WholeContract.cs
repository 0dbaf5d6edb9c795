using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>A contract with all that it is made of: its bases, its parts and their bases, their interfaces, and the records that they use.</summary>
internal static class WholeContract
{
    /// <summary>The models of a contract that is not composed yet; null when one of them has faults of its own, which are reported there.</summary>
    public static ProgramModel? Of(FrontendSession session, INamedTypeSymbol contract, CancellationToken cancellation)
    {
        var models = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var type in Reached(contract).Where(session.IsInSource))
        {
            var translation = session.Translate(type, cancellation);
            if (!translation.Findings.IsClean) return null;
            models[translation.Model.FullName] = translation.Model;
            foreach (var used in translation.Used) models[used.FullName] = used;
        }

        return new(session.Referenced.All.Concat(models.Values));
    }

    private static IEnumerable<INamedTypeSymbol> Reached(INamedTypeSymbol type)
    {
        var contracts = FrontendSession.Lineage(type).Concat(GenericContracts.ArgumentsOf(type).SelectMany(argument => argument.TypeKind == TypeKind.Interface ? [argument] : FrontendSession.Lineage(argument))).ToArray();
        return contracts.Concat(contracts.SelectMany(contract => contract.AllInterfaces.Where(face => face.IsContractInterface())))
            .Concat(contracts.SelectMany(contract => contract.TypeParameters.Select(GenericContracts.FaceOf).OfType<INamedTypeSymbol>()));
    }
}
