using System.Net;
using System.Net.Sockets;
using DeCA10B.Simulation.Cluster.Workers;
using DeCA10B.Simulation.Sweeps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime.Hosting;

namespace DeCA10B.Simulation.Cluster;

/// <summary>A machine's part in a cluster: it joins, runs what clients order, and leaves when it is disposed.</summary>
public sealed class SweepSilo : IAsyncDisposable
{
    private readonly IHost host;

    private SweepSilo(IHost host, IPEndPoint endpoint) => (this.host, Endpoint) = (host, endpoint);

    /// <summary>Where other silos reach it.</summary>
    public IPEndPoint Endpoint { get; }

    /// <summary>Joins the cluster, which may be empty.</summary>
    /// <param name="options">Where, and with what.</param>
    /// <param name="cancellation">Stops joining.</param>
    /// <exception cref="SweepException">It cannot join.</exception>
    public static async Task<SweepSilo> StartAsync(SweepSiloOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Cores < 1) throw new SweepException($"The cores are {options.Cores}; they must be at least 1. Leave them out to use all.");
        try
        {
            var (siloPort, gatewayPort) = (options.SiloPort ?? FreePort(options.Address), options.GatewayPort ?? FreePort(options.Address));
            var host = Build(options, siloPort, gatewayPort);
            await host.StartAsync(cancellation).ConfigureAwait(false);
            return new(host, new(options.Address, siloPort));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new SweepException($"The silo cannot join {options.Cluster} from {options.Address}: {exception.Message}", exception);
        }
    }

    /// <summary>Leaves the cluster; runs that are under way are done elsewhere.</summary>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync().ConfigureAwait(false);
        host.Dispose();
    }

    private static IHost Build(SweepSiloOptions options, int siloPort, int gatewayPort)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, OwnerDecides>();
        builder.UseOrleans(silo =>
        {
            options.Cluster.Configure(silo);
            silo.Services.AddSingleton(new SweepWorkshop(options.Cores));
            silo.Services.AddPlacementDirector<OnNamedSilo, OnNamedSiloDirector>();
            silo.Configure<EndpointOptions>(endpoints =>
            {
                (endpoints.AdvertisedIPAddress, endpoints.SiloPort, endpoints.GatewayPort) = (options.Address, siloPort, gatewayPort);
                (endpoints.SiloListeningEndpoint, endpoints.GatewayListeningEndpoint) = (new(options.ListensOn ?? options.Address, siloPort), new(options.ListensOn ?? options.Address, gatewayPort));
            });
            silo.Configure<ClusterMembershipOptions>(membership =>
            {
                // A killed silo is noticed in some ten seconds, and a cluster that was killed whole does not keep a new silo waiting for the old ones.
                membership.ProbeTimeout = TimeSpan.FromSeconds(3);
                membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
                membership.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            });
        });
        return builder.Build();
    }

    private static int FreePort(IPAddress address)
    {
        using var listener = new TcpListener(address, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Who started the silo stops it: it does not catch the signals of the process.</summary>
    private sealed class OwnerDecides : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
