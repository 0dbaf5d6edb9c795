using DeCA10B.Laboratory;
using DeCA10B.Testing;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Conformance.Laboratory;

/// <summary>The laboratory itself: that it runs programs in both lives, and that it sees a difference.</summary>
public sealed class LaboratoryTests
{
    const string Source = """
        namespace Probe;

        [ContractInterface]
        public interface IVault : IContract
        {
            void Put(ulong amount);
        }

        public readonly partial record struct NoTurnsError(byte Turns) : IError;

        public readonly partial record struct PutEvent([Indexed] Address Sender, ulong Amount) : IEvent;

        [Contract]
        public sealed partial class Vault : Contract, IVault
        {
            public ulong Total { get; private set; }

            public void Put(ulong amount)
            {
                Total += amount;
                Emit(new PutEvent(Msg.Sender, amount));
            }
        }

        [Contract]
        public sealed partial class Teller : Contract
        {
            private readonly IVault vault;
            private byte turns;

            [Payable]
            public Teller(IVault vault, byte turns)
            {
                Require(turns > 0, new NoTurnsError(turns));
                this.vault = vault;
                this.turns = turns;
            }

            public byte Next(ulong amount)
            {
                turns--;
                vault.Put(amount);
                return turns;
            }
        }
        """;

    [Fact]
    public async Task Contracts_that_call_each_other_are_deployed_called_and_compared_in_five_lives()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, Anvil.WhyUnavailable() ?? "");
        using var specimen = Specimen.Compile(Source);
        Assert.Empty(specimen.Errors);
        Assert.DoesNotContain(await specimen.AnalyzeAsync(), item => item.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        using var solc = new SolcBench();
        var subject = await Subject.CompileAsync(solc, specimen);
        var next = specimen.Contracts["Teller"].Schema.Functions.Single(function => function.Name == "next");
        Deployment[] deployments = [new("Vault"), new("Teller", Words(0, 2), Value: 7), new("Teller", Words(0, 0))];
        deployments[1] = deployments[1] with { Arguments = Words(Experiment.AddressOf(deployments, 0), 2) };
        Step[] steps = [.. new ulong[] { 5, ulong.MaxValue, 3, 1 }.Select((amount, index) => new Step(1, SchemaEncoding.EncodeCall(next, [(System.Numerics.BigInteger)amount]), Wait: (ulong)index % 2))];
        var experiment = new Experiment(subject, deployments, steps);

        var native = experiment.PlayNatively();

        Assert.Null(native.Fault);
        Assert.Equal([true, true, false], native.Deployments.Select(item => item.Succeeded));
        Assert.Equal([true, false, true, false], native.Calls.Select(item => item.Succeeded));
        Assert.Equal("8", native.Storage[0][0].ToString());
        Assert.Equal("7", native.Balances[^2].ToString());
        await using var chain = await Anvil.StartAsync();
        foreach (var configuration in SolcConfiguration.All)
        {
            var observed = await experiment.PlayAsync(chain, configuration, native);
            Assert.Null(experiment.Compare(native, observed));
            Assert.All(observed.Calls, call => Assert.InRange(call.GasUsed, 21_000ul, 200_000ul));
        }
    }

    [Fact]
    public async Task Another_program_on_the_chain_is_noticed()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, Anvil.WhyUnavailable() ?? "");
        using var right = Specimen.Compile(Source);
        using var wrong = Specimen.Compile(Source.Replace("turns--", "turns -= 2", StringComparison.Ordinal));
        using var solc = new SolcBench(processes: 1);
        var subject = new Subject(right, await solc.CompileAsync(wrong, SolcConfiguration.Legacy));
        Deployment[] deployments = [new("Vault"), new("Teller")];
        deployments[1] = deployments[1] with { Arguments = Words(Experiment.AddressOf(deployments, 0), 3) };
        var next = right.Contracts["Teller"].Schema.Functions.Single(function => function.Name == "next");
        var experiment = new Experiment(subject, deployments, [new(1, SchemaEncoding.EncodeCall(next, [System.Numerics.BigInteger.One]))]);
        var native = experiment.PlayNatively();
        await using var chain = await Anvil.StartAsync();

        var difference = experiment.Compare(native, await experiment.PlayAsync(chain, SolcConfiguration.Legacy, native));

        Assert.Equal(("ReturnData", 0, "returned 2", "returned 1"), (difference!.Kind, difference.Step, difference.Native, difference.Chain));
    }

    [Fact]
    public async Task Many_specimens_are_compiled_in_one_request_and_a_faulty_one_stands_alone()
    {
        using var first = Specimen.Compile("[Contract] public sealed partial class Case : Contract { public int One() => 1; }");
        using var second = Specimen.Compile("[Contract] public sealed partial class Case : Contract { public int Two() => 2; }");
        using var solc = new SolcBench(processes: 1, cached: false);

        var compiled = await solc.CompileAsync([first, second], SolcConfiguration.Legacy);

        Assert.All(compiled, bytecode => Assert.Empty(bytecode.Complaints));
        Assert.NotEqual(compiled[0].Contracts["Case"].Bytecode, compiled[1].Contracts["Case"].Bytecode);
        Assert.Equal(compiled[0].Contracts["Case"].Bytecode, (await solc.CompileAsync(first, SolcConfiguration.Legacy)).Contracts["Case"].Bytecode);
    }

    static byte[] Words(params object[] values) => [.. values.SelectMany(value => SchemaEncoding.WordOf(
        value is Address ? new SolidityAddress() : new SolidityInteger(256, false), value is int number ? (System.Numerics.BigInteger)number : value) is var word ? ((Bytes32)word).ToArray() : [])];
}
