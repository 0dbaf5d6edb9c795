using DeCA10B.Simulation;
using DeCA10B.Simulation.Reports;

namespace DeCA10B.Cli.Simulations;

/// <summary>Run files by their path, or by that of the folder of a run.</summary>
static class RunArgument
{
    /// <summary>For the description of an argument.</summary>
    public const string Description = "A run file, or the folder of a run.";

    /// <summary>The full path of a run file.</summary>
    public static string PathOf(Invocation invocation, string named)
    {
        var path = invocation.PathOf(named);
        return Directory.Exists(path) ? Path.Combine(path, RunFolder.RunFileName) : path;
    }

    /// <summary>Reads a run.</summary>
    /// <exception cref="RunFileException">There is no such file, or it is no run file.</exception>
    public static RunRecord Read(Invocation invocation, string named) => RunFile.Read(PathOf(invocation, named));

    /// <summary>Reads several, each called by what tells it from the others.</summary>
    /// <exception cref="RunFileException">One of them is not there, or is no run file.</exception>
    public static IReadOnlyList<NamedRun> ReadAll(Invocation invocation, IReadOnlyList<string> named)
    {
        string[] names = [.. named.Select(text => NameOf(PathOf(invocation, text)))];
        return [.. named.Select((text, index) => new NamedRun(names.Count(name => name == names[index]) == 1 ? names[index] : text, Read(invocation, text)))];
    }

    /// <summary>The folder's name where the file has the usual one, else the file's.</summary>
    static string NameOf(string path) =>
        Path.GetFileName(path) == RunFolder.RunFileName && Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder ? folder : Path.GetFileNameWithoutExtension(path);
}
