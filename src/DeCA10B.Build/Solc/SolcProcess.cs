using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace DeCA10B.Build;

/// <summary>One solc that stays in memory and answers one request after the other.</summary>
/// <remarks>Loading solc costs as much as compiling a contract, so the process is kept. It starts with the first request, is replaced
/// after a failure or a cancelled request, and ends when it is disposed or, at the latest, when this process ends, because its input ends then.</remarks>
/// <param name="install">Gives the installation; called when a process is about to start, and only then.</param>
public sealed class SolcProcess(Func<CancellationToken, Task<SolcInstallation>> install) : IDisposable
{
    readonly SemaphoreSlim turn = new(1, 1);
    readonly StandardErrorTail complaints = new();
    volatile Process? process;
    volatile bool disposed;
    long requests;

    /// <summary>Id of the running process, or null.</summary>
    public int? ProcessId => process is { HasExited: false } running ? running.Id : null;

    /// <summary>Compiles a standard-JSON input. Safe to call from several threads: requests wait for their turn.</summary>
    /// <returns>The standard-JSON output.</returns>
    /// <exception cref="SolcException">solc did not start, ended early, or broke.</exception>
    public async Task<string> CompileAsync(string input, CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (process is not { HasExited: false } running)
                running = await StartAsync(cancellation).ConfigureAwait(false);
            return await ExchangeAsync(running, input, cancellation).ConfigureAwait(false);
        }
        catch
        {
            // What is left in the pipes belongs to a request that nobody waits for.
            Stop();
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Ends the process at once.</summary>
    public void Dispose()
    {
        disposed = true;
        Stop();
    }

    async Task<Process> StartAsync(CancellationToken cancellation)
    {
        Stop();
        var installation = await install(cancellation).ConfigureAwait(false);
        var started = new Process { StartInfo = StartInfo(installation) };
        started.ErrorDataReceived += (_, line) => complaints.Add(line.Data);
        complaints.Clear();
        try
        {
            started.Start();
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            started.Dispose();
            throw new SolcException($"'{installation.NodePath}' did not start: {failure.Message}", failure);
        }
        process = started;
        started.BeginErrorReadLine();
        // The worker's first line says that solc is loaded.
        using var ready = await ReadAsync(started, cancellation).ConfigureAwait(false);
        if (disposed)
            throw new ObjectDisposedException(nameof(SolcProcess));
        return started;
    }

    async Task<string> ExchangeAsync(Process running, string input, CancellationToken cancellation)
    {
        var request = ++requests;
        var line = JsonSerializer.Serialize(new { id = request, input });
        try
        {
            await running.StandardInput.WriteLineAsync(line.AsMemory(), cancellation).ConfigureAwait(false);
            await running.StandardInput.FlushAsync(cancellation).ConfigureAwait(false);
        }
        catch (IOException failure)
        {
            throw new SolcException("solc ended before it read the request." + complaints, failure);
        }
        using var answer = await ReadAsync(running, cancellation).ConfigureAwait(false);
        if (answer.RootElement.GetProperty("id").GetInt64() != request)
            throw new SolcException("solc answered another request than the one it was asked.");
        if (answer.RootElement.TryGetProperty("error", out var error))
            throw new SolcException("solc broke: " + error.GetString());
        return answer.RootElement.GetProperty("output").GetString()!;
    }

    async Task<JsonDocument> ReadAsync(Process running, CancellationToken cancellation)
    {
        var line = await running.StandardOutput.ReadLineAsync(cancellation).ConfigureAwait(false)
            ?? throw new SolcException("solc ended before it answered." + complaints);
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException failure)
        {
            throw new SolcException("solc answered something other than JSON." + complaints, failure);
        }
    }

    void Stop()
    {
        if (Interlocked.Exchange(ref process!, null) is not { } running)
            return;
        if (!running.HasExited)
        {
            running.Kill();
            running.WaitForExit();
        }
        running.Dispose();
    }

    static ProcessStartInfo StartInfo(SolcInstallation installation)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(installation.NodePath, [installation.WorkerPath])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // An inspector or a preloaded module of the user's own programs has no place here.
        start.Environment.Remove("NODE_OPTIONS");
        return start;
    }
}
