using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A contract that takes value has a function that sends some.</summary>
internal static class LockedValueCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract)
    {
        // What derives from an open contract may be the way out.
        if (contract.Model.IsAbstract || contract.All.Any(function => function.Expressions.Any(expression => MessageCalls.Payment(expression) is not null))) yield break;
        foreach (var function in contract.Own)
            if (function.IsEntry && (function.IsPayable || function.Model.Name == "Receive") && function.NamePlace is { } place)
                yield return new Finding(LockedValue.Rule, place, [function.Model.Name]);
        if (contract.Model.Constructor is { IsPayable: true } && contract.Constructor?.NamePlace is { } constructor)
            yield return new Finding(LockedValue.Rule, constructor, ["The constructor"]);
    }
}
