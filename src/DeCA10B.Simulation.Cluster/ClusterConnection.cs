using System.Diagnostics.CodeAnalysis;
using DeCA10B.Simulation.Cluster.Membership;
using DeCA10B.Simulation.Sweeps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Clustering.Redis;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Messaging;
using StackExchange.Redis;

namespace DeCA10B.Simulation.Cluster;

/// <summary>Where silos and clients find each other.</summary>
public sealed class ClusterConnection
{
    private const string Forms = "Write folder:PATH, a folder that all share, or redis://HOST:PORT.";

    private readonly string? folder;
    private readonly ConfigurationOptions? redis;

    private ClusterConnection(string? folder, ConfigurationOptions? redis) => (this.folder, this.redis) = (folder, redis);

    /// <summary>Reads a connection string.</summary>
    /// <param name="text"><c>folder:PATH</c>, for one machine or a shared disk; <c>redis://HOST:PORT</c> (<c>rediss://</c> with TLS, <c>:PASSWORD@</c> before the host), for many.</param>
    /// <exception cref="SweepException">It is of another form.</exception>
    public static ClusterConnection Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith("folder:", StringComparison.Ordinal) && text.Length > "folder:".Length) return new(Path.GetFullPath(text["folder:".Length..]), null);
        if (TryRedis(text, out var options)) return new(null, options);
        // Without the text: it may have a password.
        throw new SweepException($"The cluster's connection is of no known form. {Forms}");
    }

    /// <summary>What messages call it; without a password.</summary>
    public override string ToString() => folder is null ? "redis://" + redis!.EndPoints[0] : "folder:" + folder;

    internal void Configure(ISiloBuilder silo)
    {
        silo.Configure<ClusterOptions>(SetNames);
        if (redis is not null) silo.UseRedisClustering(options => options.ConfigurationOptions = redis);
        else silo.Services.AddSingleton(new FolderTable(folder!)).AddSingleton<IMembershipTable, FolderMembershipTable>();
    }

    internal void Configure(IClientBuilder client)
    {
        client.Configure<ClusterOptions>(SetNames);
        if (redis is not null) client.UseRedisClustering(options => options.ConfigurationOptions = redis);
        else client.Services.AddSingleton(new FolderTable(folder!)).AddSingleton<IGatewayListProvider, FolderGateways>();
    }

    private static void SetNames(ClusterOptions options) => (options.ClusterId, options.ServiceId) = ("deca10b", "deca10b-sweeps");

    private static bool TryRedis(string text, [NotNullWhen(true)] out ConfigurationOptions? options)
    {
        options = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("redis" or "rediss") || uri.Host.Length == 0) return false;
        options = new() { Ssl = uri.Scheme == "rediss", AbortOnConnectFail = false };
        options.EndPoints.Add(uri.Host, uri.Port < 0 ? 6379 : uri.Port);
        if (uri.UserInfo.Split(':', 2) is [var user, var password])
        {
            if (user.Length > 0) options.User = Uri.UnescapeDataString(user);
            options.Password = Uri.UnescapeDataString(password);
        }

        return true;
    }
}
