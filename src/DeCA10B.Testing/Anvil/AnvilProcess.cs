using System.Diagnostics;
using System.Text;
using DeCA10B.Chains;

namespace DeCA10B.Testing;

/// <summary>A running anvil. It ends when this is disposed of, and also when this process ends in any way.</summary>
sealed class AnvilProcess : IAsyncDisposable
{
    const string Announcement = "Listening on ";

    /// <summary>A shell that runs the program and kills it when the pipe from this process closes, as it does even when this process is killed.
    /// It closes its own output, so that the program's end is seen, and ignores the signals that a terminal sends to all.</summary>
    const string Guard = """trap '' INT TERM HUP; "$@" & p=$!; exec >&- 2>&-; read -r _; kill -KILL $p; wait $p""";

    static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

    readonly Process process;
    readonly EventHandler onExit;
    Task drained = Task.CompletedTask;
    int disposed;

    AnvilProcess(Process process)
    {
        this.process = process;
        onExit = (_, _) => Kill();
        AppDomain.CurrentDomain.ProcessExit += onExit;
    }

    /// <summary>Where it listens.</summary>
    public Uri Url { get; private set; } = null!;

    /// <exception cref="ChainException">It did not start; the message holds its own words.</exception>
    public static async Task<AnvilProcess> StartAsync(string program, IEnumerable<string> arguments, TimeSpan timeout, CancellationToken cancellation)
    {
        var guarded = !OperatingSystem.IsWindows();
        var start = new ProcessStartInfo(guarded ? "/bin/sh" : program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        if (guarded)
            foreach (var argument in (string[])["-c", Guard, "anvil", program]) start.ArgumentList.Add(argument);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var anvil = new AnvilProcess(Process.Start(start) ?? throw new ChainException($"{program} could not be started."));
        try
        {
            await anvil.ListenAsync(timeout, cancellation).ConfigureAwait(false);
            return anvil;
        }
        catch
        {
            await anvil.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0) return;
        AppDomain.CurrentDomain.ProcessExit -= onExit;
        if (OperatingSystem.IsWindows()) Kill();
        else process.StandardInput.Close();
        using (var limit = new CancellationTokenSource(LongestEnd))
        {
            try
            {
                await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                Kill();
            }
        }
        await drained.ConfigureAwait(false);
        process.Dispose();
    }

    void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    async Task ListenAsync(TimeSpan timeout, CancellationToken cancellation)
    {
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var said = new StringBuilder();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token).ConfigureAwait(false) is { } line)
            {
                if (line.StartsWith(Announcement, StringComparison.Ordinal))
                {
                    Url = new Uri("http://" + line[Announcement.Length..].Trim());
                    // A pipe that nobody reads fills up and stops the writer.
                    drained = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None), errors);
                    return;
                }
                said.AppendLine(line);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ChainException($"anvil did not start within {timeout.TotalSeconds:0.###} s.");
        }
        throw new ChainException("anvil did not start. It said:\n" + (await errors.ConfigureAwait(false) + said).Trim());
    }
}
