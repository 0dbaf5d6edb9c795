using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>What can only be seen over a whole contract with its bases.</summary>
internal static class ContractChecks
{
    public static IEnumerable<Finding> Run(FrontendSession session, Translation translation, CancellationToken cancellation)
    {
        _ = (session, translation, cancellation);
        return [];
    }
}
