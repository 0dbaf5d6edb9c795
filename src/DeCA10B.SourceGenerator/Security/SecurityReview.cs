using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>All that a reviewer would say about one contract.</summary>
internal static class SecurityReview
{
    /// <summary>The advice on a valid contract, in order of place; nothing on one that is denied.</summary>
    public static IReadOnlyList<Finding> Run(FrontendSession session, INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.TypeKind != TypeKind.Class || !session.IsValid(type, cancellation)) return [];
        var contract = new ReviewedContract(session, type, cancellation);
        var callers = new CallerChecks(contract);
        return [.. Checks(contract, callers)
            .Where(finding => finding.Location.IsInSource)
            .GroupBy(finding => (finding.Rule.Id, finding.Location)).Select(group => group.First())
            .OrderBy(finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    private static IEnumerable<Finding> Checks(ReviewedContract contract, CallerChecks callers) =>
        CallOrderCheck.Run(contract)
            .Concat(IgnoredResultCheck.Run(contract))
            .Concat(UnboundedLoopCheck.Run(contract, callers))
            .Concat(EventCheck.Run(contract, callers))
            .Concat(DivisionFirstCheck.Run(contract))
            .Concat(EqualityCheck.Run(contract))
            .Concat(AccessControlCheck.Run(contract, callers))
            .Concat(PaymentCheck.Run(contract, callers))
            .Concat(LockedValueCheck.Run(contract))
            .Concat(RandomnessCheck.Run(contract))
            .Concat(UnusedCheck.Run(contract));
}
