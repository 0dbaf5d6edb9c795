using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>Value goes to whoever asks, and neither a check nor the amount has to do with him.</summary>
internal static class PaymentCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract, CallerChecks callers)
    {
        foreach (var entry in contract.Own.Where(function => function.IsEntry && !callers.IsGuarded(function)))
            foreach (var visit in Visit.Of(contract, entry))
                foreach (var call in visit.Function.Expressions)
                    if (IsFree(visit.Sources, call) && visit.PlaceOf(call, entry) is { } place) yield return new Finding(UnprotectedPayment.Rule, place, [entry.Model.Name]);
    }

    /// <summary>The recipient is of the caller's choice, the amount is not his own.</summary>
    private static bool IsFree(Provenance sources, Expression call) =>
        MessageCalls.Payment(call) is var (recipient, amount)
        && (sources.Of(recipient) & (Sources.Sender | Sources.Parameter)) != 0
        && (sources.Of(amount) & (Sources.Sender | Sources.Value)) == 0;
}
