using CsCheck;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>Chooses calls: functions by weight, arguments by type or as the test says, sometimes spoilt data.</summary>
sealed class CallGenerator
{
    const int StateChangingWeight = 3;
    const int ViewWeight = 1;

    readonly EquivalenceSettings settings;
    readonly Gen<Address> sender;
    readonly Stage stage;
    readonly Dictionary<SchemaFunction, Gen<object[]>> arguments = [];
    readonly List<(int Weight, Func<PCG, Situation, ContractCall> Choose)> choices = [];
    readonly int weights;

    public CallGenerator(EquivalenceSettings settings, Stage stage)
    {
        (this.settings, this.stage) = (settings, stage);
        sender = Gen.OneOf([.. stage.Senders]);
        var byType = new ValueGenerators([.. stage.Senders, .. stage.Contracts.Select(contract => contract.Address), .. Stage.Strangers]);
        foreach (var name in settings.Weights.Select(item => item.Function).Concat(settings.Parameters.Select(item => item.Function)).Concat(settings.AlwaysReverting)) FunctionName.Find(stage.Contracts, name);
        foreach (var contract in stage.Contracts)
            foreach (var function in contract.Schema.Functions)
            {
                arguments.Add(function, Arguments(contract, function, byType));
                Add(WeightOf(contract, function), (random, _) => Complete(random, contract, function, null, new Call(function.Name)));
            }

        foreach (var (weight, choose) in settings.Recipes)
            Add(weight, (random, situation) => choose.Generate(random)(situation) is { } call ? Complete(random, call) : Any(random, situation));
        weights = choices.Sum(choice => choice.Weight);
    }

    /// <summary>The next call.</summary>
    public ContractCall Next(PCG random, Situation situation)
    {
        var at = (int)random.Next((uint)weights);
        var choice = choices.First(choice => (at -= choice.Weight) < 0);
        var call = choice.Choose(random, situation);
        if (random.Next(1_000_000) >= settings.MalformedShare * 1_000_000) return call;
        return call with { Function = null, Arguments = [], Data = CallDataSpoiler.Spoil(random, call.Function!, call.Data) };
    }

    /// <summary>Whether the function is ever called on its own.</summary>
    public int WeightOf(DeployedContract contract, SchemaFunction function) =>
        settings.Weights.Where(item => FunctionName.Matches(contract, function, item.Function)).Select(item => (int?)item.Weight).LastOrDefault()
        ?? (function.IsView ? ViewWeight : StateChangingWeight);

    void Add(int weight, Func<PCG, Situation, ContractCall> choose)
    {
        if (weight > 0) choices.Add((weight, choose));
    }

    ContractCall Any(PCG random, Situation situation)
    {
        var ordinary = choices.Count - settings.Recipes.Count(recipe => recipe.Weight > 0);
        return ordinary > 0 ? choices[(int)random.Next((uint)ordinary)].Choose(random, situation) : throw new InvalidOperationException("Every function has weight 0, and there was nothing to propose.");
    }

    Gen<object[]> Arguments(DeployedContract contract, SchemaFunction function, ValueGenerators byType)
    {
        var parts = function.Inputs.Fields.Select(field =>
            settings.Parameters.LastOrDefault(item => item.Parameter == field.Name && FunctionName.Matches(contract, function, item.Function)).Values is { } stated
                ? stated.Select(field.Type.Normalize)
                : byType.Of(field.Type));
        return parts.Aggregate(Gen.Const(Array.Empty<object>()), (before, next) => Gen.Select(before, next, (values, value) => (object[])[.. values, value]));
    }

    ContractCall Complete(PCG random, Call call)
    {
        Exception? unfit = null;
        foreach (var (contract, function) in FunctionName.Find(stage.Contracts, call.Function))
        {
            if (call.Arguments.Length == 0) return Complete(random, contract, function, null, call);
            if (call.Arguments.Length != function.Inputs.Fields.Count) continue;
            try
            {
                return Complete(random, contract, function, (object[])function.Inputs.Normalize(call.Arguments), call);
            }
            catch (ArgumentException exception)
            {
                // Another function of the name may fit.
                unfit = exception;
            }
        }

        throw new ArgumentException($"No function {call.Function} takes the {call.Arguments.Length} arguments given.", unfit);
    }

    ContractCall Complete(PCG random, DeployedContract contract, SchemaFunction function, object[]? given, Call call)
    {
        given ??= arguments[function].Generate(random);
        var value = call.Value ?? (function.IsPayable ? settings.Values.Generate(random) : random.Next(100) == 0 ? UInt256.One : UInt256.Zero);
        return new ContractCall(
            contract, function, given, SchemaEncoding.EncodeCall(function, given),
            call.From ?? sender.Generate(random), value, call.Wait ?? settings.Waits.Generate(random));
    }
}
