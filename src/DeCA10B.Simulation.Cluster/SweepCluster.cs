using System.Collections.Concurrent;
using DeCA10B.Simulation.Cluster.Workers;
using DeCA10B.Simulation.Sweeps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace DeCA10B.Simulation.Cluster;

/// <summary>Runs on the silos of a cluster, those that join later too; what a lost silo had is run on others.</summary>
public sealed class SweepCluster : ISweepEngine, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly IHost host;
    private readonly ClusterConnection connection;
    private readonly TimeSpan patience;
    private readonly string client = Guid.NewGuid().ToString("N");
    private readonly CancellationTokenSource stop = new();
    private readonly OrderBook book = new();
    private readonly ConcurrentDictionary<SiloAddress, SiloExchange> silos = new();
    private Task watch = Task.CompletedTask;

    private SweepCluster(IHost host, ClusterConnection connection, TimeSpan patience) => (this.host, this.connection, this.patience) = (host, connection, patience);

    /// <summary>Connects to a cluster and waits for its first silo.</summary>
    /// <param name="connection">The cluster.</param>
    /// <param name="patience">How long to wait for a silo, at the start and whenever there is none; null is a minute.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="SweepException">No silo is there in that time.</exception>
    public static async Task<SweepCluster> ConnectAsync(ClusterConnection connection, TimeSpan? patience = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var wait = patience ?? TimeSpan.FromMinutes(1);
        var host = Build(connection, DateTime.UtcNow + wait);
        var cluster = new SweepCluster(host, connection, wait);
        try
        {
            await host.StartAsync(cancellation).ConfigureAwait(false);
            cluster.watch = Task.Run(cluster.WatchAsync, CancellationToken.None);
            await cluster.book.FirstCores.WaitAsync(cancellation).ConfigureAwait(false);
            return cluster;
        }
        catch (Exception exception)
        {
            await cluster.DisposeAsync().ConfigureAwait(false);
            if (exception is OperationCanceledException or SweepException) throw;
            throw cluster.Unreachable(exception);
        }
    }

    /// <summary>Twice the cores of all silos: while a row is under way to here, the next run has begun.</summary>
    public int Width => Math.Max(1, 2 * silos.Values.Sum(silo => silo.Cores));

    /// <inheritdoc/>
    public Task<SweepRow> RunAsync(SweepRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        return book.Add(run, cancellation);
    }

    /// <summary>Leaves the cluster; silos drop what they still run for it.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(silos.Values.Select(silo => silo.Task)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await host.StopAsync().ConfigureAwait(false);
        }
        finally
        {
            host.Dispose();
            stop.Dispose();
        }
    }

    /// <summary>Keeps an exchange with each silo that is active, and gives up when there is none for too long.</summary>
    private async Task WatchAsync()
    {
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        for (var last = DateTime.UtcNow; !stop.IsCancellationRequested; await Task.Delay(Pause, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing))
        {
            try
            {
                foreach (var silo in (await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true).ConfigureAwait(false)).Keys)
                {
                    if (silos.ContainsKey(silo)) continue;
                    var exchange = new SiloExchange(grains.GetGrain<ISweepWorker>(OnNamedSiloDirector.Key(client, silo)), silo, book);
                    silos[silo] = exchange;
                    exchange.Start(() => silos.TryRemove(silo, out _), stop.Token);
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // The silo that was asked has gone, or all have: asked again, until there is no patience left.
            }

            if (silos.Values.Any(silo => silo.Cores > 0)) last = DateTime.UtcNow;
            else if (DateTime.UtcNow - last > patience) book.Fail(Unreachable(null));
        }
    }

    private SweepException Unreachable(Exception? exception) =>
        new($"No silo of {connection} answers. Start one with deca10b silo --cluster and the same connection; finished rows are kept.", exception);

    private static IHost Build(ClusterConnection connection, DateTime end)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(client =>
        {
            connection.Configure(client);
            client.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(10));
            client.Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2));
            client.UseConnectionRetryFilter(async (_, token) =>
            {
                await Task.Delay(Pause, token).ConfigureAwait(false);
                return DateTime.UtcNow < end;
            });
        });
        return builder.Build();
    }
}
