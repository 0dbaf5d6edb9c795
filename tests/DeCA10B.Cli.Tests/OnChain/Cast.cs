using System.Diagnostics;
using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Tests.OnChain;

/// <summary>Foundry's cast: a client of contracts that knows nothing of this SDK but the ABI of an artifact.</summary>
/// <param name="rpc">The node.</param>
sealed class Cast(Uri rpc)
{
    /// <summary>Calls a view.</summary>
    public Task<string> CallAsync(Address contract, string artifact, string function, params string[] arguments) =>
        RunAsync(["call", contract.ToString(), SignatureOf(artifact, function, withReturns: true), .. arguments]);

    /// <summary>Sends a transaction that the node signs.</summary>
    /// <returns>The receipt.</returns>
    public async Task<JsonElement> SendAsync(Address from, UInt256 value, Address contract, string artifact, string function, params string[] arguments) =>
        JsonDocument.Parse(await RunAsync(
            ["send", "--unlocked", "--from", from.ToString(), "--value", value.ToString(), "--json", contract.ToString(), SignatureOf(artifact, function, withReturns: false), .. arguments])).RootElement;

    /// <summary>A function of our ABI as cast is told it.</summary>
    static string SignatureOf(string artifact, string function, bool withReturns)
    {
        var abi = ContractArtifact.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contracts", artifact + ".json"))).Abi;
        var member = abi.EnumerateArray().Single(item => item.GetProperty("type").GetString() == "function" && item.GetProperty("name").GetString() == function);
        return function + Types("inputs") + (withReturns ? Types("outputs") : "");

        string Types(string list) => "(" + string.Join(',', member.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("type").GetString())) + ")";
    }

    async Task<string> RunAsync(string[] arguments)
    {
        var program = FoundryProgram.Find(typeof(Cast).Assembly, "cast", default);
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[arguments[0], "--rpc-url", rpc.ToString(), .. arguments[1..]]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"cast {string.Join(' ', arguments)}\n{await output}\n{await errors}");
        return (await output).Trim();
    }
}
