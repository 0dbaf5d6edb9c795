using System.Net;

namespace DeCA10B.Simulation.Cluster;

/// <summary>Where a silo joins, and with what.</summary>
public sealed record SweepSiloOptions
{
    /// <summary>The cluster.</summary>
    public required ClusterConnection Cluster { get; init; }

    /// <summary>The address that it tells the others, and listens on: loopback, unless said otherwise. Whoever reaches it can use it: give it no address of an open network.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The address that it listens on, where that is not the one it tells, as behind address translation.</summary>
    public IPAddress? ListensOn { get; init; }

    /// <summary>The port for other silos; null is any that is free.</summary>
    public int? SiloPort { get; init; }

    /// <summary>The port for clients; null is any that is free.</summary>
    public int? GatewayPort { get; init; }

    /// <summary>Runs at a time, at least 1.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;
}
