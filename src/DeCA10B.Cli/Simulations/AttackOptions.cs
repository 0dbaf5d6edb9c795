using DeCA10B.Cli.Values;
using DeCA10B.Simulation.Attacks;
using DeCA10B.Simulation.Models;
using DeCA10B.Simulation.Spelling;

namespace DeCA10B.Cli.Simulations;

/// <summary>The options that say which attacks run against which mechanisms with which models.</summary>
sealed class AttackOptions
{
    const string All = "all";
    const ulong UsualSeeds = 20;

    /// <summary>The mechanisms, each with the models that it is studied with.</summary>
    static readonly (string Mechanism, string[] Models)[] Usual =
    [
        ("deposit", ["sparse-perceptron", "naive-bayes"]),
        ("staking", ["averaged-perceptron", "reversible-naive-bayes"]),
        ("market", ["reversible-perceptron", "reversible-naive-bayes"]),
        ("brier-market", ["reversible-perceptron", "reversible-naive-bayes"]),
    ];

    static readonly string[] Mechanisms = [.. Usual.Select(usual => usual.Mechanism)];
    static readonly string[] Attacks = [.. AttackPlan.All.Select(plan => plan.Name)];

    readonly Option<string[]> mechanism = Several("--mechanism", $"The mechanisms: {string.Join(", ", Mechanisms)}, or {All}.", "NAME");
    readonly Option<string> model = new("--model") { Description = "The model, instead of two that the mechanism is usually studied with.", HelpName = "KIND" };
    readonly Option<string[]> attacks = Several("--attacks", $"The attacks, instead of all: {string.Join(", ", Attacks)}.", "NAME");
    readonly Option<ulong?> seeds = Amounts.Count("--seeds", $"How many seeds each attack is run with, from 1 on. Default: {UsualSeeds}.", 100_000);
    readonly Option<ulong?> samples = Amounts.Count("--samples", "How many samples are contributed in a run. Default: 1500, in a market 600.", 1_000_000);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { mechanism, model, attacks, seeds, samples }) command.Add(option);
    }

    /// <summary>The studies, in the order of mechanisms and models.</summary>
    /// <exception cref="CliException">A name is unknown, a number is too small, or a mechanism does not take the model.</exception>
    public IReadOnlyList<AttackStudy> Read(Invocation invocation)
    {
        string[] named = invocation.Get(mechanism)!;
        foreach (var name in named.Where(name => name != All)) RequireKnown("mechanism", name, Mechanisms);
        string[] chosen = named.Length == 0 || named.Contains(All) ? Mechanisms : [.. Mechanisms.Where(named.Contains)];
        string[]? plans = invocation.Get(attacks) is { Length: > 0 } given ? given : null;
        foreach (var name in plans ?? []) RequireKnown("attack", name, Attacks);
        ulong[] numbers = [.. Enumerable.Range(1, AtLeastOne(invocation, seeds, (int)UsualSeeds)!.Value).Select(seed => (ulong)seed)];
        var count = AtLeastOne(invocation, samples, null);
        return [.. chosen.SelectMany(name => ModelsFor(name, invocation.Get(model)).Select(kind => new AttackStudy { Mechanism = name, Model = kind, Attacks = plans, Seeds = numbers, Samples = count }))];
    }

    /// <summary>How many runs a study has.</summary>
    public static int RunsOf(AttackStudy study) => study.Seeds.Count * AttackPlan.All.Count(plan => study.Attacks?.Contains(plan.Name) != false);

    static string[] ModelsFor(string mechanism, string? kind)
    {
        if (kind is null) return Usual.Single(usual => usual.Mechanism == mechanism).Models;
        RequireKnown("model", kind, ModelKinds.Names);
        var fitting = ModelKinds.For(mechanism);
        return fitting.Contains(kind) ? [kind] : throw CliException.Input("scenario", $"Mechanism {mechanism} does not take model {kind}.", $"It takes {string.Join(", ", fitting)}; --mechanism chooses the mechanism.");
    }

    static void RequireKnown(string what, string name, IReadOnlyList<string> known)
    {
        if (!known.Contains(name)) throw CliException.Input("unknown-" + what, $"There is no {what} \"{name}\". Did you mean {NearestName.Of(name, known)}?", $"There are {string.Join(", ", known)}.");
    }

    static int? AtLeastOne(Invocation invocation, Option<ulong?> option, int? usual) => invocation.Get(option) switch
    {
        null => usual,
        0 => throw CliException.Input("usage", $"{option.Name} is 0; it must be at least 1.", "Leave it out for the usual number."),
        var given => (int)given.Value,
    };

    static Option<string[]> Several(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
}
