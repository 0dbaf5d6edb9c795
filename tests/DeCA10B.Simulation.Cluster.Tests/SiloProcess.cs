using System.Diagnostics;

namespace DeCA10B.Simulation.Cluster.Tests;

/// <summary>A silo in another process, which is gone when it is disposed.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private readonly Process process;

    private SiloProcess(Process process) => this.process = process;

    /// <summary>Starts one and waits until it has joined.</summary>
    public static async Task<SiloProcess> StartAsync(string connection, int cores)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", [typeof(Program).Assembly.Location, connection, $"{cores}"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var silo = new SiloProcess(Process.Start(start)!);
        var error = silo.process.StandardError.ReadToEndAsync();
        if (await silo.process.StandardOutput.ReadLineAsync() is { } line && line.StartsWith("ready 127.0.0.1:", StringComparison.Ordinal)) return silo;
        await silo.DisposeAsync();
        throw new InvalidOperationException("The silo did not join: " + await error);
    }

    /// <summary>Ends it hard, without a word to anybody.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Lets it leave, and waits.</summary>
    public async Task LeaveAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }
}
