using System.Runtime.CompilerServices;
using System.Xml.Linq;
using DeCA10B.Chains;
using DeCA10B.Testing.Coverage;

namespace DeCA10B.Testing.Tests.Tracing;

/// <summary>What fails on the EVM is named by its line of C#.</summary>
public sealed class TracingTests
{
    const string File = "Tracing/Stumble.cs";

    public static TheoryData<ulong, string> Falls => new()
    {
        { 1, "required" }, { 2, "reverted" }, { 3, "overflow" }, { 4, "division" }, { 5, "index" }, { 6, "inside" },
    };

    [Theory]
    [MemberData(nameof(Falls))]
    public async Task A_failure_names_its_line(ulong step, string mark)
    {
        var (chain, stumble) = await StartAsync();
        await using var _ = chain;
        var place = $"{File}:{LineOf("here: " + mark)}";
        var called = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await stumble.CallWalkAsync(step));
        Assert.EndsWith(", at " + place, called.Message, StringComparison.Ordinal);
        var sent = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await stumble.WalkAsync(step));
        Assert.Equal(place, sent.Reason.FailedAt);
        // What came up through a call began where it began.
        var passed = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await stumble.TripAsync(step));
        Assert.Equal(place, passed.Reason.FailedAt);
        // What was caught and failed anew began anew.
        var again = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await stumble.CallRecoverAsync(step));
        Assert.Equal($"{File}:{LineOf("here: recovered")}", again.Reason.FailedAt);
    }

    [Fact]
    public async Task A_trace_reads_as_calls_in_CSharps_terms()
    {
        var (chain, stumble) = await StartAsync(new() { TracesSteps = true });
        await using var _ = chain;
        var trace = await chain.TraceAsync(new CallRequest(stumble.Address, CallData("trip(uint64)", 1)));
        Assert.Equal(
            $"""
            Stumble.trip(step: 1) reverted: Fell(step: 1)
              Stumble.walk(step: 1) reverted: Fell(step: 1)   called at {File}:{LineOf("here: passed")}
            failed at {File}:{LineOf("here: required")}

            """.ReplaceLineEndings("\n"),
            trace.ToString());

        var receipt = await stumble.WalkAsync(8);
        Assert.Equal("Stumble.walk(step: 8) -> 8\n", (await chain.TraceAsync(receipt.TransactionHash)).ToString());
    }

    [Fact]
    public async Task A_chain_without_steps_says_what_to_do()
    {
        var (chain, stumble) = await StartAsync();
        await using var _ = chain;
        var receipt = await stumble.WalkAsync(8);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await chain.TraceAsync(receipt.TransactionHash));
        Assert.Contains("AnvilOptions.TracesSteps", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_that_is_not_to_explain_does_not()
    {
        var (chain, stumble) = await StartAsync(new() { ExplainsReverts = false });
        await using var _ = chain;
        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await stumble.WalkAsync(1));
        Assert.Equal("", exception.Reason.FailedAt);
    }

    [Fact]
    public async Task Lines_that_ran_on_the_EVM_are_counted_and_those_that_did_not()
    {
        var recorder = new CoverageRecorder();
        var (chain, stumble) = await StartAsync(new() { Coverage = recorder, TracesSteps = true });
        await using var _ = chain;
        await stumble.WalkAsync(8);
        await stumble.CallWalkAsync(9);
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await stumble.TripAsync(6));

        var lines = recorder.Files.Single(file => file.Path == File).Lines;
        Assert.Equal(3, lines[LineOf("here: required")]);
        Assert.Equal(1, lines[LineOf("called")]);
        Assert.Equal(1, lines[LineOf("here: inside")]);
        Assert.Equal(1, lines[LineOf("here: passed")]);
        Assert.Equal(0, lines[LineOf("here: recovered")]);

        var path = Path.Combine(Path.GetTempPath(), $"deca10b-coverage-{Guid.NewGuid():n}.xml");
        try
        {
            recorder.WriteCobertura(path);
            var xml = XDocument.Load(path).Root!;
            Assert.Equal(xml.Descendants("line").Count(), (int)xml.Attribute("lines-valid")!);
            Assert.Equal("3", xml.Descendants("class").Single(item => (string)item.Attribute("filename")! == File).Descendants("line").Single(line => (int)line.Attribute("number")! == LineOf("here: required")).Attribute("hits")!.Value);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    static async Task<(AnvilChain Chain, StumbleClient Client)> StartAsync(AnvilOptions? options = null)
    {
        Assert.SkipWhen(Testing.Anvil.WhyUnavailable() is not null, "There is no EVM.");
        var chain = await Testing.Anvil.StartAsync(options);
        return (chain, await StumbleClient.DeployAsync(chain));
    }

    static byte[] CallData(string signature, ulong argument)
    {
        var writer = new Abi.AbiWriter(Abi.Selector.Of(signature), 32);
        Abi.AbiTypes.UInt64.Write(ref writer, argument);
        return writer.ToArray();
    }

    static int LineOf(string mark, [CallerFilePath] string test = "") =>
        Array.FindIndex(System.IO.File.ReadAllLines(Path.Combine(Testing.Snapshots.SourceFolder.Of(test), "Stumble.cs")), line => line.EndsWith("// " + mark, StringComparison.Ordinal)) + 1;
}
