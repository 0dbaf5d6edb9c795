using System.Diagnostics;

namespace DeCA10B.Tools;

/// <summary>Brings tools from npm into a folder of the user, each version once.</summary>
public static class ToolRestore
{
    /// <summary>Environment variable that moves the folder which holds all tools.</summary>
    public const string FolderVariable = "DECA10B_TOOLS";

    static readonly TimeSpan LongestRestore = TimeSpan.FromMinutes(10);

    /// <summary>Makes sure that a tool is there, running <c>npm ci</c> if it is not. Safe across threads and processes; without the network when the tool is there.</summary>
    /// <returns>The folder that holds the tool's files and its <c>node_modules</c>.</returns>
    /// <exception cref="NodeMissingException">Node.js is missing or too old.</exception>
    /// <exception cref="ToolException">npm failed, or the folder cannot be written; nothing half-restored stays.</exception>
    public static string Restore(Tool tool, CancellationToken cancellation = default) => Restore(tool, ToolsFolder(), cancellation);

    /// <summary>The same in a folder of the caller's choice.</summary>
    /// <param name="tool">What to restore.</param>
    /// <param name="root">The folder that holds all tools.</param>
    /// <param name="cancellation">Stops npm.</param>
    /// <inheritdoc cref="Restore(Tool, CancellationToken)"/>
    public static string Restore(Tool tool, string root, CancellationToken cancellation = default)
    {
        var folder = Path.Combine(root, tool.FolderName);
        if (Directory.Exists(folder)) return folder;
        var node = NodeJs.Find();
        node.RequireVersion();
        try
        {
            Directory.CreateDirectory(root);
            using var alone = WaitForLock(folder + ".lock", cancellation);
            if (!Directory.Exists(folder)) RestoreInto(folder, tool, node, cancellation);
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The tool \"{tool.Name}\" could not be restored into {root}: {exception.Message} Set {FolderVariable} to a folder that can be written.", exception);
        }
    }

    static string ToolsFolder()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } chosen) return Path.GetFullPath(chosen);
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (data.Length == 0) throw new ToolException($"This user has no folder for application data. Set {FolderVariable} to a folder that can be written.");
        return Path.Combine(data, "deca10b", "tools");
    }

    /// <summary>One process restores; the others wait for it rather than download the same again. The rename is what makes it safe, this makes it cheap.</summary>
    static FileStream WaitForLock(string path, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && waited.Elapsed < LongestRestore)
            {
                cancellation.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    static void RestoreInto(string folder, Tool tool, NodeJs node, CancellationToken cancellation)
    {
        var unfinished = $"{folder}.{Guid.NewGuid():n}.tmp";
        Directory.CreateDirectory(unfinished);
        try
        {
            foreach (var (file, content) in tool.Files) File.WriteAllBytes(Path.Combine(unfinished, file), content);
            RunNpm(unfinished, tool, node, cancellation);
            Directory.Move(unfinished, folder);
        }
        finally
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        }
    }

    static void RunNpm(string folder, Tool tool, NodeJs node, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(node.Npm)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // Install scripts are other people's programs; none of our tools needs one.
        foreach (var argument in (string[])["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new ToolException($"{node.Npm} could not be started.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(LongestRestore);
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            throw new ToolException($"npm did not finish restoring the tool \"{tool.Name}\" within {LongestRestore.TotalMinutes:0} minutes.");
        }
        if (process.ExitCode != 0)
            throw new ToolException(
                $"npm could not restore the tool \"{tool.Name}\" (exit code {process.ExitCode}). The first run needs an npm registry, later ones do not. npm said:\n"
                + (errors.GetAwaiter().GetResult() + output.GetAwaiter().GetResult()).Trim());
    }
}
