using System.Diagnostics;
using System.Text.Json;
using DeCA10B.Tools;

namespace DeCA10B.Build.Tests;

public sealed class SolcProcessTests : IDisposable
{
    readonly SolcProcess solc = new(SolcPackage.RestoreAsync);
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        solc.Dispose();
        folder.Dispose();
    }

    static string Input(string name) =>
        StandardJson.Create([new SoliditySource(name + ".sol", $"// SPDX-License-Identifier: MIT\npragma solidity 0.8.37;\ncontract {name} {{}}\n")], new CompilationSettings());

    static string ContractIn(string output) =>
        Assert.Single(Assert.Single(JsonDocument.Parse(output).RootElement.GetProperty("contracts").EnumerateObject()).Value.EnumerateObject()).Name;

    SolcProcess WithWorker(string script)
    {
        var worker = System.IO.Path.Combine(folder.Path, "worker.js");
        File.WriteAllText(worker, script);
        return new SolcProcess(_ => Task.FromResult(new SolcInstallation(NodeJs.Find().Node, worker)));
    }

    [SolcFact]
    public async Task Requests_from_many_threads_each_get_their_own_answer_from_one_process()
    {
        var names = Enumerable.Range(0, 12).Select(index => "C" + (char)('a' + index)).ToArray();
        var outputs = await Task.WhenAll(names.Select(name => Task.Run(() => solc.CompileAsync(Input(name)))));
        Assert.Equal(names, outputs.Select(ContractIn));
        Assert.NotNull(solc.ProcessId);
    }

    [SolcFact]
    public async Task It_keeps_its_process()
    {
        await solc.CompileAsync(Input("A"));
        var first = solc.ProcessId;
        await solc.CompileAsync(Input("B"));
        Assert.Equal(first, solc.ProcessId);
    }

    [SolcFact]
    public async Task Disposing_ends_the_process()
    {
        await solc.CompileAsync(Input("A"));
        using var process = Process.GetProcessById(solc.ProcessId!.Value);
        solc.Dispose();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => solc.CompileAsync(Input("A")));
    }

    [SolcFact]
    public async Task A_process_that_was_ended_from_outside_is_replaced()
    {
        await solc.CompileAsync(Input("A"));
        using (var process = Process.GetProcessById(solc.ProcessId!.Value))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
        Assert.Equal("B", ContractIn(await solc.CompileAsync(Input("B"))));
    }

    [SolcFact]
    public async Task A_cancelled_request_does_not_spoil_the_next()
    {
        using var cancelled = new CancellationTokenSource();
        await solc.CompileAsync(Input("A"));
        var request = solc.CompileAsync(Input("B"), cancelled.Token);
        await cancelled.CancelAsync();
        await Record.ExceptionAsync(() => request);
        Assert.Equal("C", ContractIn(await solc.CompileAsync(Input("C"))));
    }

    [SolcFact]
    public async Task Text_of_any_script_comes_through_whole()
    {
        var text = "// SPDX-License-Identifier: MIT\npragma solidity 0.8.37;\n/* \u2028 ä 漢 𝒞 */\n/// @notice ä 漢 𝒞\ncontract A {}\n";
        var input = StandardJson.Create([new SoliditySource("A.sol", text)], new CompilationSettings());
        var result = await new SolidityCompiler(solc, new SolcCache(folder.Path)).CompileAsync([new SoliditySource("A.sol", text)], new CompilationSettings(), []);
        Assert.Contains("ä 漢 𝒞", JsonDocument.Parse(Assert.Single(result.Artifacts).Metadata).RootElement.GetProperty("output").GetProperty("userdoc").GetProperty("notice").GetString());
        Assert.Contains("u2028", input);
    }

    [SolcFact]
    public async Task A_worker_that_ends_is_reported_with_its_last_words()
    {
        using var broken = WithWorker("console.error('no wasm here'); process.exit(3);");
        var failure = await Assert.ThrowsAsync<SolcException>(() => broken.CompileAsync("{}"));
        Assert.Contains("ended before it answered", failure.Message);
        Assert.Contains("no wasm here", failure.Message);
    }

    [SolcFact]
    public async Task A_worker_that_breaks_is_reported_and_replaced()
    {
        using var broken = WithWorker("""
            process.stdout.write('{"version":"x"}\n');
            process.stdin.on('data', () => process.stdout.write('{"id":1,"error":"out of memory"}\n'));
            """);
        var failure = await Assert.ThrowsAsync<SolcException>(() => broken.CompileAsync("{}"));
        Assert.Contains("out of memory", failure.Message);
        Assert.Null(broken.ProcessId);
    }

    [SolcFact]
    public async Task A_worker_that_talks_nonsense_is_reported()
    {
        using var broken = WithWorker("console.log('hello'); setInterval(() => {}, 1000);");
        Assert.Contains("other than JSON", (await Assert.ThrowsAsync<SolcException>(() => broken.CompileAsync("{}"))).Message);
        Assert.Null(broken.ProcessId);
    }

    [SolcFact]
    public async Task A_program_that_does_not_start_is_named()
    {
        using var broken = new SolcProcess(_ => Task.FromResult(new SolcInstallation(System.IO.Path.Combine(folder.Path, "no-node"), "worker.js")));
        Assert.Contains("no-node", (await Assert.ThrowsAsync<SolcException>(() => broken.CompileAsync("{}"))).Message);
    }

    [SolcFact]
    public async Task The_worker_ends_when_its_input_ends()
    {
        var installation = await SolcPackage.RestoreAsync(CancellationToken.None);
        using var worker = Process.Start(new ProcessStartInfo(installation.NodePath, [installation.WorkerPath]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Contains(SolcPackage.Version, await worker.StandardOutput.ReadLineAsync());
        worker.StandardInput.Close();
        Assert.True(worker.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(0, worker.ExitCode);
    }
}
