using DeCA10B.Simulation.Cluster;

namespace DeCA10B.Cli.Simulations;

/// <summary>The cluster that a sweep runs on, or that a silo joins.</summary>
static class ClusterOption
{
    /// <summary>Holds a connection with a password: arguments are seen by everyone on a machine.</summary>
    public const string Variable = "DECA10B_CLUSTER";

    public static Option<string> Create(string what) => new("--cluster")
    {
        Description = $"{what}: folder:PATH for one machine or a shared disk, redis://HOST:PORT for many; \"env\" takes it from {Variable}, where it may have a password.", HelpName = "CONNECTION",
    };

    /// <summary>The connection; null when none is given.</summary>
    /// <exception cref="CliException">It has a password, or the variable is empty.</exception>
    public static ClusterConnection? Read(Invocation invocation, Option<string> option)
    {
        if (invocation.Get(option) is not { } text) return null;
        if (text == "env")
        {
            return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } hidden
                ? ClusterConnection.Parse(hidden)
                : throw CliException.Input("cluster", $"The environment variable {Variable} is empty.", "Put the cluster's connection there, or write it after --cluster.");
        }

        if (text.Contains('@', StringComparison.Ordinal))
            throw CliException.Input("cluster", "--cluster has a password in it, which everyone on this machine can see.", $"Put the connection into {Variable} and write --cluster env.");
        return ClusterConnection.Parse(text.StartsWith("folder:", StringComparison.Ordinal) ? "folder:" + invocation.PathOf(text["folder:".Length..]) : text);
    }
}
