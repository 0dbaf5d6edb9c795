using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>Anyone may set what decides over others: who is in charge, or what elsewhere only somebody with a right may set.</summary>
internal sealed class AccessControlCheck
{
    private readonly ReviewedContract contract;
    private readonly HashSet<string> authorities;
    private readonly Dictionary<string, string> guardedSetters;
    private readonly bool hasOwner;

    private AccessControlCheck(ReviewedContract contract, CallerChecks callers)
    {
        this.contract = contract;
        authorities = new(callers.Authorities(), StringComparer.Ordinal);
        guardedSetters = GuardedSetters(contract, callers);
        hasOwner = contract.All.Any(function => function.Model.Name == "RequireOwner");
    }

    public static IEnumerable<Finding> Run(ReviewedContract contract, CallerChecks callers)
    {
        var check = new AccessControlCheck(contract, callers);
        foreach (var entry in contract.Own.Where(function => function.IsEntry && !function.IsView && !callers.IsGuarded(function)))
            foreach (var visit in Visit.Of(contract, entry))
                foreach (var write in StoragePlaces.All(contract, visit.Function))
                    if (write.Field is { } field && check.Fault(entry, visit, write, field) is { } fault && visit.PlaceOf(write.Node, entry) is { } place)
                        yield return new Finding(MissingAccessControl.Rule, place, [entry.Model.Name, field.Name, fault]);
    }

    private string? Fault(ReviewedFunction entry, Visit visit, StorageWrite write, FieldReference field)
    {
        if (authorities.Contains(Key(field)) && IsTaken(entry, visit, write)) return "which decides who may do more";
        if (!IsSetter(visit.Sources, write)) return null;
        if (guardedSetters.TryGetValue(Key(field), out var other) && other != entry.Model.Name) return "though '" + other + "' checks the caller before it does";
        return hasOwner && !entry.IsPayable && !Limits(entry).Contains(Key(field)) ? "though the contract has an owner" : null;
    }

    /// <summary>Whether a state variable of its own takes what the caller passes.</summary>
    private static bool IsSetter(Provenance sources, StorageWrite write) =>
        write is { Node: Assignment, Target: FieldReference, Value: { } value } && (sources.Of(value) & Sources.Parameter) != 0;

    /// <summary>Whether a stranger gets or gives a right by a write to what rights are checked against.</summary>
    private bool IsTaken(ReviewedFunction entry, Visit visit, StorageWrite write)
    {
        if (write.Target is not FieldReference)
        {
            // An entry of a mapping: a stranger's own one is his business.
            var key = visit.Sources.Of(write.Target);
            return (key & Sources.Parameter) != 0 && (key & Sources.Sender) == 0;
        }

        if (write is not { Node: Assignment, Value: { } value }) return false;
        var sources = visit.Sources.Of(value);
        if ((sources & Sources.Parameter) != 0) return !Limits(entry).Contains(Key(write.Field!));
        // Who fulfils a condition may become the one, such as by bidding the most.
        return (sources & Sources.Sender) != 0 && !contract.Reach(entry).Any(function => CallerChecks.Conditions(function).Any());
    }

    /// <summary>The variables that the conditions of a function look at.</summary>
    private IEnumerable<string> Limits(ReviewedFunction entry) =>
        contract.Reach(entry).SelectMany(CallerChecks.Conditions).SelectMany(Children.Expressions).OfType<FieldReference>().Select(Key);

    private static Dictionary<string, string> GuardedSetters(ReviewedContract contract, CallerChecks callers)
    {
        var setters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var function in contract.All.Where(function => function.IsEntry && callers.IsGuarded(function)).OrderBy(function => function.Model.Key, StringComparer.Ordinal))
            foreach (var visit in Visit.Of(contract, function))
                foreach (var write in StoragePlaces.All(contract, visit.Function))
                    if (write.Field is { } field && IsSetter(visit.Sources, write) && !setters.ContainsKey(Key(field))) setters.Add(Key(field), function.Model.Name);
        return setters;
    }

    private static string Key(FieldReference field) => field.Contract + "." + field.Name;
}
