using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>Checks, effects, interactions: no state is written after a call that can come back.</summary>
internal static class CallOrderCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract)
    {
        var order = new CallOrder(contract);
        foreach (var function in contract.Own)
        {
            if (function.Model.Accessibility == Accessibility.Private || function.Model.Body is null) continue;
            foreach (var (call, written) in order.Of(function).Violations)
                if (call.Function.PlaceOf(call.Node) is { } place && call.Function.Contract == contract.Model.FullName)
                    yield return new Finding(CallBeforeWrite.Rule, place, [MessageCalls.Name(call.Node), written]);
        }
    }
}
