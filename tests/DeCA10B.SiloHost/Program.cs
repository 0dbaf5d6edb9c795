using System.Globalization;
using DeCA10B.Simulation.Cluster;

if (args is not [var connection, var cores])
{
    Console.Error.WriteLine("Write DeCA10B.SiloHost CONNECTION CORES.");
    return 2;
}

await using var silo = await SweepSilo.StartAsync(new() { Cluster = ClusterConnection.Parse(connection), Cores = int.Parse(cores, CultureInfo.InvariantCulture) });
Console.WriteLine($"ready {silo.Endpoint}");
// The input ends with whoever started this, however that ends.
while (await Console.In.ReadLineAsync() is not null) { }
return 0;

/// <summary>For its tests to find the assembly.</summary>
public static partial class Program;
