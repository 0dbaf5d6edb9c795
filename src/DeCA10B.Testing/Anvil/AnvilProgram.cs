using System.Globalization;
using DeCA10B.Tools;

namespace DeCA10B.Testing;

/// <summary>Where the anvil program is, and how it is called.</summary>
static class AnvilProgram
{
    /// <summary>Environment variable that names an anvil to use instead of the restored one.</summary>
    public const string PathVariable = "DECA10B_ANVIL";

    /// <summary>The program, restored from npm if need be.</summary>
    /// <exception cref="ToolException">It is not there and cannot be brought.</exception>
    public static string Find(CancellationToken cancellation)
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } chosen)
            return File.Exists(chosen) ? chosen : throw new ToolException($"{PathVariable} names {chosen}, which does not exist.");
        return FoundryProgram.Find(typeof(AnvilProgram).Assembly, "anvil", cancellation);
    }

    /// <summary>The arguments for a fresh chain on a free loopback port, without files.</summary>
    public static IEnumerable<string> Arguments(AnvilOptions options)
    {
        yield return "--host=127.0.0.1";
        // With 0 the system chooses, and anvil says which: no race between looking for a port and taking it.
        yield return Number("--port", (ulong)options.Port);
        yield return $"--hardfork={options.Hardfork}";
        yield return Number("--chain-id", options.ChainId);
        yield return Number("--timestamp", options.GenesisTimestamp);
        yield return Number("--balance", options.InitialEther);
        yield return Number("--gas-limit", options.BlockGasLimit);
        // States stay in memory: otherwise they pile up in the user's home folder.
        yield return Number("--prune-history", (ulong)options.HistoryBlocks);
        // Transactions are mined in the order in which they are sent.
        yield return "--order=fifo";
        // Thousands of simulated calls come in one request.
        yield return "--no-request-size-limit";
        yield return "--color=never";
        if (options.TracesSteps) yield return "--steps-tracing";
        if (options.LimitsTransactionGas) yield return "--enable-tx-gas-limit";
        if (options.BaseFeePerGas is { } fee) yield return Number("--block-base-fee-per-gas", fee);
    }

    static string Number(string option, ulong value) => string.Create(CultureInfo.InvariantCulture, $"{option}={value}");
}
