using System.Globalization;
using CsCheck;
using DeCA10B.Fuzz.Generation;
using DeCA10B.Laboratory;
using DeCA10B.Testing;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Fuzz.Running;

/// <summary>A program with what is done to it: the same source and calls give the same outcome.</summary>
/// <param name="Source">The C#.</param>
/// <param name="Deployments">What is deployed; the contract under test comes last.</param>
/// <param name="Steps">The calls.</param>
sealed record Trial(string Source, IReadOnlyList<Deployment> Deployments, IReadOnlyList<Step> Steps)
{
    public const string Subject = "Case";
    const string Peer = "Peer";

    static readonly Address[] Strangers = [(Address)(UInt256)0xdeca10b1u, (Address)(UInt256)0xdeca10b2u];

    /// <summary>Chooses deployments and calls for a compiled program.</summary>
    public static Trial Of(RandomProgram program, Specimen specimen, int calls)
    {
        var chance = new Chance(program.Seed, program.Index, purpose: 1);
        var random = new PCG((uint)program.Index | 1, program.Seed);
        List<Deployment> deployments = specimen.Contracts.ContainsKey(Peer) ? [new Deployment(Peer), new Deployment(Subject)] : [new Deployment(Subject)];
        Address[] contracts = [.. Enumerable.Range(0, deployments.Count).Select(index => Experiment.AddressOf(deployments, index))];
        var values = new ValueGenerators([.. Experiment.Senders.Take(3), .. contracts, .. contracts, .. Strangers]);
        var schemas = deployments.Select(deployment => specimen.Contracts[deployment.Contract].Schema).ToArray();
        for (var i = 0; i < schemas.Length; i++)
            deployments[i] = deployments[i] with { Arguments = SchemaEncoding.Encode(schemas[i].Constructor, values.Tuple(schemas[i].Constructor).Generate(random)) };
        if (PayableConstructor(program.Source)) deployments[^1] = deployments[^1] with { Value = (UInt256)(uint)chance.Below(50) };
        var choices = schemas.SelectMany((schema, index) => schema.Functions.Select(function => (Contract: index, Function: function))).ToArray();
        var steps = new List<Step>();
        var generators = choices.Select(choice => values.Tuple(choice.Function.Inputs)).ToArray();
        if (choices.Length == 0) return new(program.Source, deployments, [new Step(deployments.Count - 1, Array.Empty<byte>())]);
        while (steps.Count < calls)
        {
            var at = chance.Below(choices.Length);
            // Views and getters are asked once in a while, the peer's functions too.
            if ((choices[at].Function.Inputs.Fields.Count == 0 || choices[at].Contract < deployments.Count - 1) && !chance.OneIn(3)) continue;
            steps.Add(Call(chance, random, choices[at].Contract, choices[at].Function, generators[at]));
        }

        return new(program.Source, deployments, steps);
    }

    static Step Call(Chance chance, PCG random, int contract, SchemaFunction function, Gen<object[]> generator)
    {
        var data = SchemaEncoding.EncodeCall(function, generator.Generate(random));
        var from = Experiment.Senders[chance.Below(3)];
        var wait = chance.OneIn(8) ? (ulong)chance.Between(1, 100) : 0;
        if (chance.OneIn(50)) return new Step(contract, CallDataSpoiler.Spoil(random, function, data), from, default, wait);
        if (chance.OneIn(60)) return new Step(contract, Array.Empty<byte>(), from, (UInt256)(uint)chance.Below(20), wait);
        return new Step(contract, data, from, function.IsPayable ? (UInt256)(uint)chance.Below(30) : chance.OneIn(80) ? UInt256.One : default, wait);
    }

    static bool PayableConstructor(string source) => source.Contains("[Payable] public " + Subject + "(", StringComparison.Ordinal);

    /// <summary>The trial without some of its calls.</summary>
    public Trial With(IEnumerable<Step> steps) => this with { Steps = [.. steps] };

    public override string ToString() => Steps.Count.ToString(CultureInfo.InvariantCulture) + " calls of\n" + Source;
}
