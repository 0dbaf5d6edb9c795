using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Gas;

namespace DeCA10B.Simulation.Scenarios;

/// <summary>The keys of scenario files: files are read and written by this one list, and their schema is made from it.</summary>
internal static class ScenarioKeys
{
    public static IReadOnlyList<ScenarioKey<Scenario>> All { get; } =
    [
        new("name", ValueKind.Text, "The name of the scenario.", (s, v) => s with { Name = (string)v }, s => s.Name),
        new("seed", ValueKind.Integer, "Decides every draw.", (s, v) => s with { Seed = (ulong)(long)v }, s => (long)s.Seed),
        new("dataset.name", ValueKind.Text, "The dataset: synthetic, tic-tac-toe, sms-spam, ...", (s, v) => s with { Dataset = (string)v }, s => s.Dataset),
        .. Dataset(),
        new("initial-count", ValueKind.Integer, "How many training samples the model begins with.", (s, v) => s with { InitialCount = Count(v) }, s => (long?)s.InitialCount),
        new("initial-portion", ValueKind.Number, "Which share of the training samples the model begins with, 0 to 1, unless the count is given.", (s, v) => s with { InitialPortion = (double)v }, s => s.InitialPortion),
        new("mechanism", ValueKind.Text, "deposit, staking, market or brier-market.", SetMechanism, s => s.Mechanism),
        .. Model(),
        .. Deposit(),
        .. Staking(),
        .. Market(),
        new("evaluation.first", ValueKind.Integer, "Seconds until the accuracy is measured again after the start.", (s, v) => s with { FirstEvaluation = (long)v }, s => s.FirstEvaluation),
        new("evaluation.interval", ValueKind.Integer, "Seconds between two measurements; 0 measures at the start and the end only.", (s, v) => s with { EvaluationInterval = (long)v == 0 ? null : (long)v }, s => s.EvaluationInterval ?? 0),
        new("baseline", ValueKind.Number, "The accuracy when trained with all data, when known.", (s, v) => s with { BaselineAccuracy = (double)v }, s => s.BaselineAccuracy),
        new("gas.price-gwei", ValueKind.Number, "Gwei a gas; 0 leaves gas out.", (s, v) => s with { Gas = (double)v == 0 ? GasSchedule.Free : MeasuredGas.At(s.Mechanism, (UInt256)(ulong)((double)v * 1e9)) }, s => s.Gas.Prices.Count == 0 ? 0.0 : (double)s.Gas.Prices[0].Wei / 1e9),
        new("limits.time", ValueKind.Integer, "Seconds after which it ends in any case.", (s, v) => s with { TimeLimit = (long)v }, s => s.TimeLimit),
        new("limits.after-stream", ValueKind.Integer, "Seconds after the last sample after which it ends, whatever is open.", (s, v) => s with { TimeAfterStream = (long)v }, s => s.TimeAfterStream),
        new("limits.events", ValueKind.Integer, "Events after which it ends in any case.", (s, v) => s with { EventLimit = Count(v) }, s => (long?)s.EventLimit),
        new("keeps-payments", ValueKind.Flag, "Whether every payment is kept; a run of millions turns it off.", (s, v) => s with { KeepsPayments = (bool)v }, s => s.KeepsPayments),
    ];

    /// <summary>Another mechanism has other functions, whose gas is another.</summary>
    private static Scenario SetMechanism(Scenario scenario, object value) => scenario with
    {
        Mechanism = (string)value,
        Gas = scenario.Gas.Prices.Count == 0 ? scenario.Gas : MeasuredGas.At((string)value, scenario.Gas.Prices[0].Wei),
    };

    private static IEnumerable<ScenarioKey<Scenario>> Dataset()
    {
        ScenarioKey<Scenario> Of(string name, ValueKind kind, string description, Func<DatasetOptions, object, DatasetOptions> set, Func<DatasetOptions, object?> get) =>
            new("dataset." + name, kind, description, (s, v) => s with { DatasetOptions = set(s.DatasetOptions, v) }, s => get(s.DatasetOptions));
        yield return Of("folder", ValueKind.Text, "The folder with the dataset's files.", (o, v) => o with { Folder = (string)v }, o => o.Folder);
        yield return Of("train", ValueKind.Integer, "How many training samples, from the front.", (o, v) => o with { TrainSize = Count(v) }, o => (long?)o.TrainSize);
        yield return Of("test", ValueKind.Integer, "How many test samples, from the front.", (o, v) => o with { TestSize = Count(v) }, o => (long?)o.TestSize);
        yield return Of("features", ValueKind.Integer, "How many features, where the dataset can have more or fewer.", (o, v) => o with { FeatureCount = Count(v) }, o => (long?)o.FeatureCount);
        yield return Of("form", ValueKind.Text, "sparse or dense, where that is not the dataset's own form.", (o, v) => o with { Form = Choice<SampleForm>(v) }, o => o.Form?.ToString().ToLowerInvariant());
        yield return Of("bins", ValueKind.Integer, "Bins of a value, when dense samples become sparse.", (o, v) => o with { Bins = Count(v) }, o => (long?)o.Bins);
    }

    private static IEnumerable<ScenarioKey<Scenario>> Model()
    {
        ScenarioKey<Scenario> Of(string name, ValueKind kind, string description, Func<ModelTerms, object, ModelTerms> set, Func<ModelTerms, object?> get) =>
            new("model." + name, kind, description, (s, v) => s with { Model = set(s.Model, v) }, s => get(s.Model));
        yield return Of("kind", ValueKind.Text, "sparse-perceptron, naive-bayes, ...", (o, v) => o with { Kind = (string)v }, o => o.Kind);
        yield return Of("learning-rate", ValueKind.Number, "The step of perceptrons.", (o, v) => o with { LearningRate = (uint)((double)v * 1e9) }, o => o.LearningRate / 1e9);
        yield return Of("passes", ValueKind.Integer, "How often the owner's samples are gone through, at most.", (o, v) => o with { Passes = Count(v) }, o => (long)o.Passes);
        yield return Of("scale", ValueKind.Integer, "What the owner's weights are multiplied by.", (o, v) => o with { Scale = Count(v) }, o => (long)o.Scale);
        yield return Of("asks-contract", ValueKind.Flag, "Whether the contract is asked for each prediction: slower, the same run.", (o, v) => o with { AsksContract = (bool)v }, o => o.AsksContract);
    }

    private static IEnumerable<ScenarioKey<Scenario>> Deposit()
    {
        ScenarioKey<Scenario> Of(string name, ValueKind kind, string description, Func<Mechanisms.DepositTerms, object, Mechanisms.DepositTerms> set, Func<Mechanisms.DepositTerms, object?> get) =>
            new("deposit." + name, kind, description, (s, v) => s with { Deposit = set(s.Deposit, v) }, s => get(s.Deposit));
        yield return Of("refund-wait", ValueKind.Integer, "Seconds until refunds and reports.", (o, v) => o with { RefundWait = Seconds(v) }, o => (long)o.RefundWait);
        yield return Of("free-wait", ValueKind.Integer, "Seconds until anyone can take what is left.", (o, v) => o with { FreeWait = Seconds(v) }, o => (long)o.FreeWait);
        yield return Of("cost-of-haste", ValueKind.Integer, "Units / floor(sqrt(seconds since the last sample)) is the price.", (o, v) => o with { CostOfHaste = Seconds(v) }, o => (long)o.CostOfHaste);
        yield return Of("ends-claims-with-stream", ValueKind.Flag, "Whether refunds and reports end with the last sample.", (o, v) => o with { EndsClaimsWithStream = (bool)v }, o => o.EndsClaimsWithStream);
    }

    private static IEnumerable<ScenarioKey<Scenario>> Staking()
    {
        ScenarioKey<Scenario> Of(string name, ValueKind kind, string description, Func<Mechanisms.StakingRules, object, Mechanisms.StakingRules> set, Func<Mechanisms.StakingRules, object?> get) =>
            new("staking." + name, kind, description, (s, v) => s with { Staking = set(s.Staking, v) }, s => get(s.Staking));
        yield return Of("floor-price", ValueKind.Number, "Units that a sample costs in quiet times.", (o, v) => o with { FloorPrice = (double)v }, o => o.FloorPrice);
        yield return Of("half-life", ValueKind.Integer, "Seconds in which what the price is above the floor halves.", (o, v) => o with { HalfLife = Seconds(v) }, o => (long)o.HalfLife);
        yield return Of("price-cap", ValueKind.Integer, "How many times the floor the price can become, 1 to 255.", (o, v) => o with { PriceCap = (byte)Count(v) }, o => (long)o.PriceCap);
        yield return Of("refund-wait", ValueKind.Integer, "Seconds until refunds and reports.", (o, v) => o with { RefundWait = Seconds(v) }, o => (long)o.RefundWait);
        yield return Of("settle-wait", ValueKind.Integer, "Seconds until anyone can settle.", (o, v) => o with { SettleWait = Seconds(v) }, o => (long)o.SettleWait);
        yield return Of("keeper-share", ValueKind.Integer, "Of a deposit for who settles, in ten thousandths.", (o, v) => o with { KeeperShare = (ushort)Count(v) }, o => (long)o.KeeperShare);
        yield return Of("burn-share", ValueKind.Integer, "Of a taken deposit for the treasury, in ten thousandths.", (o, v) => o with { BurnShare = (ushort)Count(v) }, o => (long)o.BurnShare);
        yield return Of("surprising-grant", ValueKind.Integer, "Standing for a good sample that the model was unsure of.", (o, v) => o with { SurprisingGrant = (ushort)Count(v) }, o => (long)o.SurprisingGrant);
        yield return Of("known-grant", ValueKind.Integer, "Standing for any other good sample.", (o, v) => o with { KnownGrant = (ushort)Count(v) }, o => (long)o.KnownGrant);
        yield return Of("surprise-margin", ValueKind.Integer, "The margin below which the model counts as unsure; left out, a fifth of the owner's samples is below it.", (o, v) => o with { SurpriseMargin = (long)v }, o => o.SurpriseMargin);
        yield return Of("patience", ValueKind.Integer, "Trainings after which a deposit is looked at again.", (o, v) => o with { Patience = Count(v) }, o => (long)o.Patience);
    }

    private static IEnumerable<ScenarioKey<Scenario>> Market()
    {
        ScenarioKey<Scenario> Of(string name, ValueKind kind, string description, Func<Mechanisms.MarketRules, object, Mechanisms.MarketRules> set, Func<Mechanisms.MarketRules, object?> get) =>
            new("market." + name, kind, description, (s, v) => s with { Market = set(s.Market, v) }, s => get(s.Market));
        yield return Of("bounty", ValueKind.Number, "Units that the provider offers.", (o, v) => o with { Bounty = (double)v }, o => o.Bounty);
        yield return Of("stake", ValueKind.Number, "Units that a contribution stakes.", (o, v) => o with { Stake = (double)v }, o => o.Stake);
        yield return Of("stake-in-rows", ValueKind.Number, "The stake in a Brier market, in rows of the test set.", (o, v) => o with { StakeInRows = (double)v }, o => o.StakeInRows);
        yield return Of("pieces", ValueKind.Integer, "Pieces that the test set is committed to in, at least 2.", (o, v) => o with { Pieces = Count(v) }, o => (long)o.Pieces);
        yield return Of("greater-stakes", ValueKind.Flag, "Whether a contribution may stake more.", (o, v) => o with { AllowsGreaterStake = (bool)v }, o => o.AllowsGreaterStake);
        yield return Of("grouped", ValueKind.Flag, "Whether contributions of an account are scored together.", (o, v) => o with { GroupsContributions = (bool)v }, o => o.GroupsContributions);
        yield return Of("resets-model", ValueKind.Flag, "Whether each pass trains the model anew.", (o, v) => o with { ResetsModel = (bool)v }, o => o.ResetsModel);
        yield return Of("keeper-share", ValueKind.Integer, "Of a Brier market's bounty for who scores, in ten thousandths.", (o, v) => o with { KeeperShare = (ushort)Count(v) }, o => (long)o.KeeperShare);
    }

    private static int Count(object value) => (long)value <= int.MaxValue ? (int)(long)value : throw new OverflowException("at most 2,147,483,647");

    private static uint Seconds(object value) => (long)value <= 1_000_000_000 ? (uint)(long)value : throw new OverflowException("at most 1,000,000,000");

    private static T Choice<T>(object value) where T : struct, Enum => Enum.TryParse<T>((string)value, ignoreCase: true, out var choice)
        ? choice
        : throw new FormatException("one of " + string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant());
}
