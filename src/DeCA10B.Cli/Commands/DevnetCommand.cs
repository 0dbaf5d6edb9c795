using System.Net;
using System.Net.Sockets;
using DeCA10B.Cli.Compositions;
using DeCA10B.Cli.Deployments;
using DeCA10B.Cli.Values;
using DeCA10B.Testing;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>devnet</c>: a chain of one's own with a deployment to play with.</summary>
static class DevnetCommand
{
    const string DemoFile = "demo.toml";
    const ulong UsualPort = 8545;

    public static Command Create(CliFrame frame)
    {
        var port = Amounts.Count("--port", $"The port on 127.0.0.1; 0 takes a free one. Default: {UsualPort}.", ushort.MaxValue);
        var composition = new Option<string>("--composition") { Description = "What is deployed. Default: an untrained perceptron that learns tic-tac-toe.", HelpName = "FILE" };
        var deployment = new Option<string>("--deployment", "-d") { Description = "Where the deployment is written to; replaced if it is there.", HelpName = "FILE", DefaultValueFactory = _ => "devnet.deployment.json" };
        var command = new Command("devnet", "Starts a local chain with a deployment to play with, until Ctrl+C.") { port, composition, deployment };
        return command.Reports(frame, async invocation =>
        {
            var chosen = (int)(invocation.Get(port) ?? UsualPort);
            RequireFree(chosen);
            var path = invocation.PathOf(invocation.Get(deployment)!);
            var composed = CompositionFile.Read(invocation.Get(composition) is { } named ? invocation.PathOf(named) : Path.Combine(AppContext.BaseDirectory, "Devnet", DemoFile));
            return await RunAsync(invocation, composed, chosen, path).ConfigureAwait(false);
        });
    }

    static void RequireFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };
            listener.Start();
        }
        catch (SocketException exception)
        {
            throw CliException.Input("port-taken", $"Port {port} of 127.0.0.1 is taken.", "Choose another with --port, or 0 for a free one.", exception);
        }
    }

    static async Task<IReport> RunAsync(Invocation invocation, Composition composition, int port, string path)
    {
        // People wait for real seconds here.
        var options = new AnvilOptions { Port = port, SecondsPerBlock = null, GenesisTimestamp = (ulong)DateTimeOffset.UtcNow.ToUnixTimeSeconds() };
        await using var anvil = await Testing.Anvil.StartAsync(options, invocation.Cancellation).ConfigureAwait(false);
        var deployed = await Deployment.BeginAsync(composition, anvil, anvil.Accounts[0], null, invocation.Say, invocation.Cancellation).ConfigureAwait(false);
        await deployed.RunAsync(invocation.Cancellation).ConfigureAwait(false);
        deployed.Journal.Save(path);
        invocation.Show(new DevnetReport(anvil.Url.ToString().TrimEnd('/'), deployed.Journal.ChainId, deployed.Journal.Contracts, anvil.Accounts, invocation.ShortPathOf(path)));
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, invocation.Cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
        }

        return new StoppedReport((await anvil.GetLatestBlockAsync(CancellationToken.None).ConfigureAwait(false)).Number);
    }

    /// <summary>A running chain.</summary>
    /// <param name="Accounts">Funded accounts that the node signs for.</param>
    sealed record DevnetReport(string Rpc, ulong ChainId, IReadOnlyDictionary<string, string> Contracts, IReadOnlyList<Address> Accounts, string Deployment) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            console.Line($"Chain {ChainId} runs at {Rpc}; the trainer is at {Contracts[Composition.TrainerPart]}.", "green");
            console.Line("Its accounts are known to everybody and have play money: " + string.Join(" ", Accounts.Take(3)) + " …");
            console.Line("In another terminal:");
            console.Line($"  export DECA10B_RPC={Rpc}");
            console.Line($"  deca10b status -d {Deployment}");
            console.Line($"  deca10b predict -d {Deployment} --sample 0,2,4,7,9");
            console.Line($"  deca10b add-data -d {Deployment} --sample 0,2,4,7,9 --label 1 --account node:{Accounts[1]}");
            console.Line("Ctrl+C ends it.");
        }
    }

    /// <summary>The end.</summary>
    sealed record StoppedReport(ulong Blocks) : IReport
    {
        public void Write(IAnsiConsole console) => console.Line($"The chain was ended after {Blocks} blocks.");
    }
}
