using DeCA10B.Chains;
using DeCA10B.Fuzz.Generation;
using DeCA10B.Fuzz.Running;
using DeCA10B.Fuzz.Variants;
using DeCA10B.Laboratory;
using DeCA10B.Testing;

namespace DeCA10B.Fuzz.Tests;

public sealed class VariantTests
{
    private const string Source = """
        [Contract] public sealed partial class Case : Contract
        {
            int kept;
            public int Add(int value) { if (value > 3) { kept += Twice(value); } return kept; }
            private int Twice(int number) { var result = number * 2; return result; }
        }
        """;

    [Fact]
    public async Task A_variant_is_another_text_that_compiles()
    {
        var (specimen, _) = await Bench.CompileAsync(Source);
        using (specimen)
        {
            var variants = Enumerable.Range(0, 20).Select(index => Variant.Of(specimen!.Authored, new Chance(5, (ulong)index))).Distinct().ToArray();
            Assert.True(variants.Length > 10);
            Assert.Contains(variants, text => text.Contains("renamed", StringComparison.Ordinal));
            Assert.Contains(variants, text => text.Contains("outlined", StringComparison.Ordinal));
            Assert.Contains(variants, text => text.Contains("unused", StringComparison.Ordinal));
            Assert.Contains(variants, text => text.Contains("once", StringComparison.Ordinal));
            foreach (var text in variants)
            {
                var (variant, fault) = await Bench.CompileAsync(text);
                Assert.True(fault is null, fault?.Text + "\n" + text);
                variant!.Dispose();
            }
        }
    }

    [Theory]
    [InlineData("number * 2", null)]
    [InlineData("number + number", null)]
    [InlineData("number * 3", "ReturnData of call 0")]
    public async Task A_program_that_does_something_else_is_told_from_one_that_does_not(string doubled, string? expected)
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, "There is no Node.js, which solc needs.");
        await using var bench = new Bench();
        var (first, second) = (await PlayAsync(Source), await PlayAsync(Source.Replace("number * 2", doubled, StringComparison.Ordinal)));
        Assert.Equal(expected, first.WhereOtherThan(second));

        async Task<Observation> PlayAsync(string text)
        {
            using var specimen = Specimen.CompileUnoptimized(text);
            var add = specimen.Contracts["Case"].Schema.Functions.Single(function => function.Name == "add");
            using var solc = new SolcBench(processes: 1);
            var subject = new Subject(specimen, await solc.CompileAsync(specimen, SolcConfiguration.Legacy));
            return new Experiment(subject, [new Deployment("Case")], [new Step(0, Testing.Schema.SchemaEncoding.EncodeCall(add, [new System.Numerics.BigInteger(5)]))]).PlayNatively();
        }
    }
}
