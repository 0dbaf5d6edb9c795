using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Metadata;
using DeCA10B.Testing;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Some contracts of the family that know each other, and how random calls of them are made. What is said of functions that none of them has is passed over.</summary>
sealed class FamilyStage
{
    readonly IReadOnlyList<(string Contract, SchemaFunction Function)> functions;

    /// <param name="name">What a failure is found by.</param>
    /// <param name="deploy">Deploys the contracts.</param>
    /// <param name="contracts">What it deploys.</param>
    public FamilyStage(string name, Func<ITestChain, Task> deploy, params ContractDescriptor[] contracts)
    {
        Name = name;
        functions = [.. contracts.DistinctBy(contract => contract.Name)
            .SelectMany(contract => ContractSchema.Parse(contract.Abi).Functions.Select(function => (NameOf(contract), function)))];
        // Whether each function succeeds somewhere is asked of the whole run.
        Check = Equivalence.Of(deploy).MayAlwaysRevert([.. functions.Select(item => item.Function.Signature).Distinct()]);
        Length(20, 60);
    }

    /// <summary>Calls of a sequence, on average.</summary>
    public int MeanLength { get; private set; }

    public string Name { get; }

    public EquivalenceCheck Check { get; }

    /// <summary>Every function, with the name of its contract as reports give it.</summary>
    public IReadOnlyList<(string Contract, SchemaFunction Function)> Functions => functions;

    /// <summary>As <see cref="EquivalenceCheck.With"/>.</summary>
    public FamilyStage With<T>(string names, string parameter, Gen<T> values) where T : notnull
    {
        foreach (var name in names.Split(' '))
            if (functions.Any(item => Matches(item, name) && item.Function.Inputs.Fields.Any(field => field.Name == parameter))) Check.With(name, parameter, values);
        return this;
    }

    /// <summary>As <see cref="EquivalenceCheck.Weight"/>, for several functions.</summary>
    public FamilyStage Weight(int weight, string names)
    {
        foreach (var name in names.Split(' '))
            if (functions.Any(item => Matches(item, name))) Check.Weight(name, weight);
        return this;
    }

    /// <summary>As <see cref="EquivalenceCheck.Length"/>.</summary>
    public FamilyStage Length(int shortest, int longest)
    {
        Check.Length(shortest, longest);
        MeanLength = (shortest + longest) / 2;
        return this;
    }

    /// <summary>As <see cref="EquivalenceCheck.Calls"/>.</summary>
    public FamilyStage Calls<T>(int weight, Gen<T> choices, Func<Situation, T, Call?> choose)
    {
        Check.Calls(weight, choices, choose);
        return this;
    }

    /// <summary>Has the owner call what only he may, and whoever was offered something accept it.</summary>
    public FamilyStage OfOwners()
    {
        string[] owned = [.. functions.Where(item => OwnersFunctions.Contains(item.Function.Name)).Select(item => $"{item.Contract}.{item.Function.Signature}")];
        string[] offers = [.. functions.Where(item => item.Function.Name.StartsWith("offer", StringComparison.Ordinal) && !item.Function.IsView).Select(item => $"{item.Contract}.{item.Function.Name}")];
        if (owned.Length > 0) Calls(10, Gen.Int[0, owned.Length - 1], (situation, pick) => new Call(owned[pick]) { From = situation.Senders[0] });
        if (offers.Length > 0) Calls(3, Gen.Int[0, offers.Length - 1], (situation, pick) => Accept(situation, offers[pick]));
        return this;
    }

    static readonly string[] OwnersFunctions =
    [
        "initializeWeights", "initializeSparseWeights", "initializeCounts", "addClass", "extendCentroid", "addFeatureIndices", "setSurpriseMargin", "collectTreasury",
        "offerAdministration", "offerOwnership", "offerBeneficiary", "train", "untrain", "update",
    ];

    static Call? Accept(Situation situation, string offer) =>
        situation.Succeeded(offer).LastOrDefault() is { } made && situation.Senders.Contains((Address)made.Call.Arguments[0])
            ? new Call(offer.Replace(".offer", ".accept", StringComparison.Ordinal)) { From = (Address)made.Call.Arguments[0] } : null;

    /// <summary>Lets something else say more.</summary>
    public FamilyStage By(Func<FamilyStage, FamilyStage> steer) => steer(this);

    /// <summary>One of the calls of a function that succeeded; null when there is none.</summary>
    public static PerformedCall? Pick(Situation situation, string function, int pick) =>
        situation.Succeeded(function) is { Count: > 0 } calls ? calls[pick % calls.Count] : null;

    /// <summary>One of the newest three of them.</summary>
    public static PerformedCall? PickNew(Situation situation, string function, int pick) =>
        situation.Succeeded(function) is { Count: > 0 } calls ? calls[Math.Max(0, calls.Count - 1 - (pick % 3))] : null;

    static bool Matches((string Contract, SchemaFunction Function) item, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var wanted = name[(dot + 1)..];
        return (dot < 0 || name[..dot] == item.Contract) && (wanted == item.Function.Name || wanted == item.Function.Signature);
    }

    static string NameOf(ContractDescriptor contract) => char.ToLowerInvariant(contract.Name[0]) + contract.Name[1..];
}
