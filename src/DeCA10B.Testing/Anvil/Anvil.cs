using DeCA10B.Client;
using DeCA10B.Tools;

namespace DeCA10B.Testing;

/// <summary>Starts local EVMs for tests.</summary>
public static class Anvil
{
    /// <summary>Starts a fresh chain on a free loopback port, with ten funded accounts. Dispose of it to end it.</summary>
    /// <param name="options">How it is started.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="NodeMissingException">Node.js, which brings the program the first time, is missing.</exception>
    /// <exception cref="ToolException">The program could not be brought.</exception>
    /// <exception cref="Chains.ChainException">It did not start.</exception>
    public static async Task<AnvilChain> StartAsync(AnvilOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new AnvilOptions();
        var program = await Task.Run(() => AnvilProgram.Find(cancellation), cancellation).ConfigureAwait(false);
        var process = await AnvilProcess.StartAsync(program, AnvilProgram.Arguments(options), options.StartTimeout, cancellation).ConfigureAwait(false);
        var connection = new JsonRpcConnection(process.Url);
        try
        {
            List<JsonRpcRequest> settings = [new("anvil_setLoggingEnabled", json => json.WriteBooleanValue(false))];
            if (options.SecondsPerBlock is { } seconds) settings.Add(new("anvil_setBlockTimestampInterval", json => json.WriteNumberValue(seconds)));
            foreach (var reply in await connection.AskAsync(settings, cancellation).ConfigureAwait(false)) _ = reply.Result;
            return new AnvilChain(process, connection, options);
        }
        catch
        {
            connection.Dispose();
            await process.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Why no chain can be started on this machine, for the message of a skipped test; null when it can.</summary>
    /// <remarks>Brings the program, if it is not there yet. A failure that is not a missing Node.js is thrown: it is no reason to skip.</remarks>
    /// <exception cref="ToolException">The program could not be brought.</exception>
    public static string? WhyUnavailable()
    {
        try
        {
            _ = AnvilProgram.Find(CancellationToken.None);
            return null;
        }
        catch (NodeMissingException exception)
        {
            return exception.Message;
        }
    }
}
