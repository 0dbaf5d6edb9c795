using System.Net;
using DeCA10B.Cli.Simulations;
using DeCA10B.Simulation.Cluster;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>silo</c>: gives this machine's cores to the sweeps of a cluster.</summary>
static class SiloCommand
{
    public static Command Create(CliFrame frame)
    {
        var cluster = ClusterOption.Create("The cluster to join");
        var address = new Option<string>("--address") { Description = "The address that it tells the others, and listens on. Whoever reaches it can use it.", HelpName = "ADDRESS", DefaultValueFactory = _ => "127.0.0.1" };
        var parallel = ParallelOption.Create();
        var command = new Command("silo", "Runs sweeps for whoever sweeps on the same cluster, until Ctrl+C.") { cluster, address, parallel };
        return command.Reports(frame, async invocation =>
        {
            var connection = ClusterOption.Read(invocation, cluster) ?? throw CliException.Input("cluster", "--cluster is missing.", "Write --cluster folder:PATH or redis://HOST:PORT, the same as the sweep has.");
            if (!IPAddress.TryParse(invocation.Get(address)!, out var own)) throw CliException.Input("address", $"{invocation.Get(address)} is no address.", "Write one such as 127.0.0.1.");
            await using var silo = await SweepSilo.StartAsync(
                new() { Cluster = connection, Address = own, Cores = ParallelOption.Read(invocation, parallel) ?? Environment.ProcessorCount }, invocation.Cancellation).ConfigureAwait(false);
            invocation.Show(new SiloReport(connection.ToString(), silo.Endpoint.ToString()));
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, invocation.Cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Ctrl+C is how it ends.
            }

            return new LeftReport(connection.ToString());
        });
    }

    /// <param name="Cluster">The cluster, without a password.</param>
    /// <param name="Endpoint">Where others reach it.</param>
    sealed record SiloReport(string Cluster, string Endpoint) : IReport
    {
        public void Write(IAnsiConsole console) => console.Line($"Joined {Cluster}, at {Endpoint}. Ctrl+C leaves.", "green");
    }

    /// <param name="Cluster">What it left.</param>
    sealed record LeftReport(string Cluster) : IReport
    {
        public void Write(IAnsiConsole console) => console.Line($"Left {Cluster}. Runs that were under way are done elsewhere.");
    }
}
