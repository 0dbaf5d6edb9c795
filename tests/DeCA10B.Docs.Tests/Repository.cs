using System.ComponentModel;
using System.Diagnostics;

namespace DeCA10B.Docs.Tests;

/// <summary>The repository that the tests run from.</summary>
public static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The files that git tracks or would track, relative to the root, with '/' separators, sorted.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. ListFiles().Where(file => File.Exists(Path(file))).Order(StringComparer.Ordinal)];

    /// <summary>The Markdown pages among them.</summary>
    public static IEnumerable<string> Pages => Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>The full path of a file.</summary>
    public static string Path(string file) => System.IO.Path.Combine(Root, file);

    /// <summary>Its text, with LF line ends whatever git checked out.</summary>
    public static string Read(string file) => File.ReadAllText(Path(file)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "DeCA10B.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside their repository.");
    }

    private static string[] ListFiles()
    {
        var start = new ProcessStartInfo("git")
        {
            ArgumentList = { "ls-files", "-z", "--cached", "--others", "--exclude-standard" },
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            if (git.ExitCode == 0) return output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Win32Exception)
        {
            // No git on this machine: a source archive, where everything but what builds wrote is tracked.
        }

        return [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(["bin", "obj", ".git", "artifacts", "node_modules", "TestResults"]).Any())];
    }
}
