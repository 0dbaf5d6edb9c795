using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>Who watches a contract sees its events: a setting that changes without one, or one silent function among others that tell, is missed.</summary>
internal static class EventCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract, CallerChecks callers)
    {
        var tells = contract.Own.Any(Emits);
        foreach (var function in contract.Own.Where(function => function.IsEntry && !function.IsView))
        {
            var reach = contract.Reach(function).ToArray();
            if (reach.Any(Emits)) continue;
            if (callers.IsGuarded(function) && Setting(contract, function) is { } setting && function.PlaceOf(setting.Node) is { } place)
                yield return new Finding(SilentSetting.Rule, place, [function.Model.Name, setting.Name]);
            else if (tells && function.Model.Name != "Receive" && FirstWrite(contract, reach) is { } write && function.NamePlace is { } name)
                yield return new Finding(SilentChange.Rule, name, [function.Model.Name, write.Name]);
        }
    }

    private static bool Emits(ReviewedFunction function) => function.Statements.Any(statement => statement is Emit);

    /// <summary>A state variable of its own, not an entry of a collection, that takes what the caller passes.</summary>
    private static StorageWrite? Setting(ReviewedContract contract, ReviewedFunction function)
    {
        var sources = Provenance.Of(contract, function);
        return StoragePlaces.All(contract, function).FirstOrDefault(write => write is { Node: Assignment, Target: FieldReference, Value: { } value } && (sources.Of(value) & Sources.Parameter) != 0);
    }

    private static StorageWrite? FirstWrite(ReviewedContract contract, IEnumerable<ReviewedFunction> reach) =>
        reach.SelectMany(function => StoragePlaces.All(contract, function)).FirstOrDefault();
}
