using DeCA10B.Fuzz.Arbitrary;
using DeCA10B.Fuzz.Generation;
using DeCA10B.Fuzz.Reduction;
using DeCA10B.Fuzz.Running;
using DeCA10B.Laboratory;
using DeCA10B.Testing;

namespace DeCA10B.Fuzz.Tests;

/// <summary>The short form of the fuzzers: a fixed number of programs of a fixed seed, so that a failure is there again the next time.</summary>
public sealed class ShortRunTests
{
    private const ulong Seed = 2026;

    [Fact]
    public async Task Random_programs_are_the_same_in_both_lives()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, "There is no EVM.");
        var lines = new List<string>();
        var tally = await new FuzzRun(new FuzzOptions { Seed = Seed, Programs = 150, Workers = 2 }, line => { lock (lines) lines.Add(line); }).StartAsync();
        Assert.True(tally.Findings == 0, string.Join('\n', lines) + "\n" + tally);
        Assert.Equal(150, tally.Programs);
        Assert.Equal(15, tally.Variants);
        Assert.True(tally.Calls > 150 * 80, tally.ToString());
        // Half of the calls at least do something before they end.
        Assert.True(tally.Successes > tally.Calls / 2, tally.ToString());
    }

    [Fact]
    public async Task Arbitrary_code_breaks_neither_generator_nor_analyzers()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, "There is no Node.js, which solc needs.");
        var lines = new List<string>();
        var options = new FuzzOptions { Seed = Seed, Programs = 200, Workers = 2 };
        var tally = await new ArbitraryRun(options, Corpus.Read(AppContext.BaseDirectory), line => { lock (lines) lines.Add(line); }).StartAsync();
        Assert.True(tally.Findings == 0, string.Join('\n', lines) + "\n" + tally);
    }

    [Fact]
    public void A_program_is_its_seed_and_its_index()
    {
        Assert.Equal(RandomProgram.Generate(Seed, 7).Source, RandomProgram.Generate(Seed, 7).Source);
        Assert.NotEqual(RandomProgram.Generate(Seed, 7).Source, RandomProgram.Generate(Seed, 8).Source);
        Assert.NotEqual(RandomProgram.Generate(Seed, 7).Source, RandomProgram.Generate(Seed + 1, 7).Source);
    }

    [Fact]
    public async Task A_finding_is_reduced_to_what_shows_it()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, "There is no EVM.");
        // A program that the language denies stands for a finding: the same machinery, and no bug of ours is needed.
        const string Source = """
            [Contract] public sealed partial class Case : Contract
            {
                int kept;
                public int First(int a) { var b = a + kept; return b * 2; }
                public int Second(int a) { if (a > 3) { kept = a; throw new System.Exception(); } return a; }
            }
            """;
        var (_, fault) = await Bench.CompileAsync(Source);
        Assert.Equal(Verdict.Denied, fault!.Verdict);
        await using var bench = new Bench();
        var trial = new Trial(Source, [new Deployment("Case")], [new Step(0, new byte[4]), new Step(0, new byte[8])]);
        var reduced = await new Reducer(bench, SolcConfiguration.Legacy, fault, mostAttempts: 200).ReduceAsync(trial);
        Assert.Single(reduced.Steps);
        Assert.Contains("throw", reduced.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("First", reduced.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("kept", reduced.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contract_that_can_never_be_made_is_no_finding()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, "There is no EVM.");
        const string Source = """
            [Contract] public sealed partial class Case : Contract
            {
                Int128 lift = -1;
                readonly Int224 never;
                public Int224 Never() => never;
                public Case() { if ((UInt24)(ulong)lift == 99) lift = 0; }
            }
            """;
        var (specimen, _) = await Bench.CompileAsync(Source);
        using (specimen)
        {
            await using var bench = new Bench();
            var trial = new Trial(Source, [new Deployment("Case")], [new Step(0, new byte[4])]);
            var (refused, _) = await bench.RunAsync(trial, specimen!, SolcConfiguration.ViaIROptimized);
            Assert.Equal((Verdict.NeverMade, false), (refused.Verdict, refused.IsFinding));
            Assert.Equal(Verdict.Same, (await bench.RunAsync(trial, specimen!, SolcConfiguration.Legacy)).Outcome.Verdict);
        }
    }
}
