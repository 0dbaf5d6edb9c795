using DeCA10B.Build;
using DeCA10B.Laboratory;
using DeCA10B.Testing;

[assembly: AssemblyFixture(typeof(DeCA10B.Numbers.Tests.Asking.Pools))]

namespace DeCA10B.Numbers.Tests.Asking;

/// <summary>What all tests share: solc, an EVM without a limit on gas, the prober's code, the seed.</summary>
public sealed class Pools : IAsyncLifetime
{
    /// <summary>Everything, in all four ways to compile; hours rather than seconds.</summary>
    public static readonly bool IsLong = Environment.GetEnvironmentVariable("DECA10B_LONG_NUMBER_TESTS") == "1";

    /// <summary>Of the random operands, and of the widths that the short form compiles in all ways.</summary>
    public static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("DECA10B_NUMBER_SEED"), out var seed) ? seed : 20_251;

    internal SolcBench Solc { get; } = new(processes: 2);

    /// <summary>Null where there is no Node.js: the programs run natively then.</summary>
    internal AnvilChain? Chain { get; private set; }

    internal byte[] ProberCode { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Anvil.WhyUnavailable() is not null) return;
        Chain = await Anvil.StartAsync(new AnvilOptions { LimitsTransactionGas = false, BlockGasLimit = 100_000_000_000 });
        using var reader = new StreamReader(typeof(Pools).Assembly.GetManifestResourceStream("Prober.sol")!);
        var compiled = await Solc.CompileAsync([new SoliditySource("Prober.sol", (await reader.ReadToEndAsync()).ReplaceLineEndings("\n"))], SolcConfiguration.ViaIROptimized);
        var artifact = compiled.Artifacts.SingleOrDefault() ?? throw new InvalidOperationException(string.Join('\n', compiled.Diagnostics));
        ProberCode = Convert.FromHexString(artifact.DeployedBytecode.AsSpan(2));
    }

    public async ValueTask DisposeAsync()
    {
        if (Chain is not null) await Chain.DisposeAsync();
        Solc.Dispose();
        GC.SuppressFinalize(this);
    }
}
