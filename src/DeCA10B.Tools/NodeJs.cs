using System.Diagnostics;
using System.Globalization;

namespace DeCA10B.Tools;

/// <summary>The installed Node.js and its npm.</summary>
/// <param name="Node">Path of the node program.</param>
/// <param name="Npm">Path of the npm command.</param>
public sealed record NodeJs(string Node, string Npm)
{
    /// <summary>The oldest major version that works.</summary>
    public const int OldestVersion = 20;

    /// <summary>Finds Node.js and npm on the PATH. Looks at files only and starts nothing.</summary>
    /// <exception cref="NodeMissingException">Either is missing.</exception>
    public static NodeJs Find() => Find(Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>Finds Node.js and npm in folders written as the PATH is.</summary>
    /// <exception cref="NodeMissingException">Either is missing.</exception>
    public static NodeJs Find(string folders)
    {
        var node = FindIn(folders, OperatingSystem.IsWindows() ? "node.exe" : "node") ?? throw new NodeMissingException("`node` was not found");
        var npm = FindIn(folders, OperatingSystem.IsWindows() ? "npm.cmd" : "npm") ?? throw new NodeMissingException("`npm` was not found");
        return new NodeJs(node, npm);
    }

    /// <summary>Asks the program for its version.</summary>
    /// <exception cref="NodeMissingException">It is older than <see cref="OldestVersion"/>, or does not run.</exception>
    public void RequireVersion()
    {
        var start = new ProcessStartInfo(Node) { RedirectStandardOutput = true, UseShellExecute = false, CreateNoWindow = true };
        start.ArgumentList.Add("--version");
        using var process = Process.Start(start)!;
        var version = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        if (!int.TryParse(version.TrimStart('v').Split('.')[0], CultureInfo.InvariantCulture, out var major) || major < OldestVersion)
            throw new NodeMissingException($"`{Node} --version` said \"{version}\"");
    }

    static string? FindIn(string folders, string file)
        => folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.Combine(folder.Trim('"'), file))
            .FirstOrDefault(File.Exists);
}
