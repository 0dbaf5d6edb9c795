using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>What can only be seen over a whole contract with its bases.</summary>
internal static class ContractChecks
{
    public static IEnumerable<Finding> Run(FrontendSession session, Translation translation, CancellationToken cancellation)
    {
        var abi = translation.Findings.IsClean ? AbiCheck.Run(session, translation, cancellation).Concat(NameCheck.Run(session, translation, cancellation)) : [];
        if (translation.Type.TypeKind == TypeKind.Interface) return abi;
        var levels = new MutabilityLevels(session, translation.Type, cancellation);
        var calls = new CallGraph(session, translation.Type, cancellation);
        return RecursionCheck.Run(calls, translation.Model.FullName, translation.Facts)
            .Concat(ConstructionCheck.Run(calls, translation.Type, translation.Facts))
            .Concat(MutabilityCheck.Run(levels, translation.Facts))
            .Concat(OverrideCheck.Run(levels, translation.Type, translation.Facts))
            .Concat(abi)
            .Concat(translation.Findings.IsClean ? CompositionCheck.Run(session, translation, cancellation) : []);
    }
}
