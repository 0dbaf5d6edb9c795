using System.Globalization;
using System.Numerics;
using DeCA10B.Laboratory;
using DeCA10B.Testing;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Conformance.FixedPoint;

/// <summary>Every operation of every format, natively and on an EVM under four settings of solc, at boundaries and at random.</summary>
/// <remarks><c>DECA10B_FIXED_POINT=200</c> takes that many times the random inputs; <c>DECA10B_SEED</c> repeats a run.</remarks>
public sealed class FixedPointLifeTests
{
    const int CallsInExperiment = 1_000;

    static readonly Lazy<SolcBench> Solc = new(() => new SolcBench(processes: 1));

    [Theory]
    [InlineData("Fixed64", "long", 64, true, 9, 0)]
    [InlineData("Fixed80", "Int80", 80, true, 9, 0)]
    [InlineData("Fixed64x64", "Int128", 128, true, 0, 64)]
    [InlineData("Wad", "Int256", 256, true, 18, 0)]
    [InlineData("UnsignedWad", "UInt256", 256, false, 18, 0)]
    public async Task Operations_give_the_same_bits_in_both_lives(string type, string raw, int bits, bool isSigned, int decimals, int fractionBits)
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, Anvil.WhyUnavailable() ?? "");
        using var specimen = Specimen.Compile(FixedPointSource.Of(type, raw, isSigned));
        Assert.Empty(specimen.Errors);
        Assert.Empty(await specimen.AnalyzeAsync());
        var subject = await Subject.CompileAsync(Solc.Value, specimen);
        var seed = int.TryParse(Environment.GetEnvironmentVariable("DECA10B_SEED"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        var times = int.TryParse(Environment.GetEnvironmentVariable("DECA10B_FIXED_POINT"), CultureInfo.InvariantCulture, out var factor) ? factor : 1;
        var scale = decimals > 0 ? BigInteger.Pow(10, decimals) : BigInteger.One << fractionBits;
        Step[] steps = [.. Calls(specimen.Contracts["Case"].Schema, new(bits, isSigned, scale, seed), times)];
        await using var chain = await Anvil.StartAsync();
        var succeeded = 0;
        foreach (var part in steps.Chunk(CallsInExperiment))
        {
            var experiment = new Experiment(subject, [new Deployment("Case")], part);
            var native = experiment.PlayNatively();
            succeeded += native.Calls.Count(call => call.Succeeded);
            foreach (var configuration in SolcConfiguration.All)
            {
                var difference = experiment.Compare(native, await experiment.PlayAsync(chain, configuration, native));
                Assert.True(difference is null, $"{type}, seed {seed:x}: {difference}{(difference?.Step is { } step and >= 0 ? " of " + experiment.Describe(step) : "")}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{type}: {steps.Length} calls, {succeeded} succeeded, in five lives; seed {seed:x}");
        Assert.InRange(succeeded, steps.Length / 3, steps.Length);
    }

    static IEnumerable<Step> Calls(ContractSchema schema, FixedPointSamples samples, int times)
    {
        foreach (var function in schema.Functions)
        {
            var parameters = function.Inputs.Fields.Count;
            if (function.Inputs.Fields[0].Type is SolidityArray)
            {
                for (var i = 0; i < 20 * times; i++)
                    yield return Call(function, samples.NextArray(i % 6), samples.NextArray(i % 17 == 3 ? i % 6 + 1 : i % 6));
                continue;
            }

            if (parameters == 1)
                foreach (var x in samples.Boundaries) yield return Call(function, x);
            else
                foreach (var x in samples.Corners)
                    foreach (var y in samples.Corners)
                        yield return parameters == 2 ? Call(function, x, y) : Call(function, x, y, samples.Corners[(int)(BigInteger.Abs(x + 3 * y) % samples.Corners.Count)]);
            for (var i = 0; i < 60 * times; i++)
                yield return Call(function, [.. Enumerable.Range(0, parameters).Select(_ => (object)samples.Next())]);
        }
    }

    static Step Call(SchemaFunction function, params object[] arguments) => new(0, SchemaEncoding.EncodeCall(function, (object[])function.Inputs.Normalize(arguments)));
}
