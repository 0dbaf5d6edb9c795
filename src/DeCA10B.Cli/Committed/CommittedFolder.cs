using System.Text.Encodings.Web;
using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Cli.Diffs;
using DeCA10B.Cli.Layouts;
using DeCA10B.Cli.Projects;
using DeCA10B.Compiler.StorageLayouts;

namespace DeCA10B.Cli.Committed;

/// <summary>How a committed file stands to the source.</summary>
enum FileState
{
    /// <summary>The same, but for line ends.</summary>
    Same,

    /// <summary>Another text.</summary>
    Changed,

    /// <summary>Not committed.</summary>
    Missing,

    /// <summary>Committed, and no longer made from the source.</summary>
    Stale,
}

/// <summary>One file of the committed folder.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="State">How it stands to the source.</param>
/// <param name="Diff">From what is committed to what the source gives; null unless it changed.</param>
sealed record CommittedFile(string Name, FileState State, string? Diff);

/// <summary>The folder under version control that holds what reviewers read: Solidity, ABI and storage layout of every contract.</summary>
/// <param name="folder">Full path.</param>
sealed class CommittedFolder(string folder)
{
    /// <summary>The folder's usual name, in the project's.</summary>
    public const string UsualName = "contracts";

    const string AbiSuffix = ".abi.json", SoliditySuffix = ".sol";

    // As the compiler heads every file that it prints: what a person put into the folder is left alone.
    const string GeneratedMark = "// Generated from ";

    static readonly JsonSerializerOptions AbiFormat = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Full path.</summary>
    public string Path => folder;

    /// <summary>Compares it with what the source gives.</summary>
    public IReadOnlyList<CommittedFile> Compare(ContractProject project)
    {
        var expected = Expected(project);
        var lineMaps = project.ReadAssembly().Sources.ToDictionary(source => source.Path, source => LineMap.Parse(source.LineMap), StringComparer.Ordinal);
        return [.. expected.Select(file => Compare(file.Key, file.Value, lineMaps.GetValueOrDefault(file.Key))), .. Stale(expected).Select(name => new CommittedFile(name, FileState.Stale, null))];
    }

    /// <summary>The changes of storage that an upgrade from the committed layouts would not survive, each with its contract.</summary>
    public IReadOnlyList<string> UnsafeChanges(ContractProject project) =>
    [
        .. from artifact in project.ReadArtifacts()
           let path = PathOf(artifact.ContractName + LayoutFile.Suffix)
           where File.Exists(path)
           from change in LayoutComparison.Compare(LayoutFile.Read(path), SolcLayouts.Of(artifact))
           where !change.IsSafe
           select $"{artifact.ContractName}: {change}",
    ];

    /// <summary>Writes what differs, and deletes what the source no longer gives.</summary>
    public void Update(ContractProject project)
    {
        var expected = Expected(project);
        foreach (var (name, text) in expected) AtomicFile.WriteIfChanged(PathOf(name), text);
        foreach (var name in Stale(expected)) File.Delete(PathOf(name));
    }

    static SortedDictionary<string, string> Expected(ContractProject project)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in project.ReadAssembly().Sources) files.Add(source.Path, source.Text);
        foreach (var artifact in project.ReadArtifacts())
        {
            files.Add(artifact.ContractName + AbiSuffix, JsonSerializer.Serialize(artifact.Abi, AbiFormat) + "\n");
            files.Add(artifact.ContractName + LayoutFile.Suffix, LayoutText.Write(SolcLayouts.Of(artifact)));
        }

        return files;
    }

    CommittedFile Compare(string name, string text, LineMap? lines)
    {
        if (!File.Exists(PathOf(name))) return new(name, FileState.Missing, null);
        var diff = LineDiff.Write(File.ReadAllText(PathOf(name)), text, line => lines?.Find(line) is { } position ? $"{position.Path}:{position.Line}" : null);
        return new(name, diff.Length == 0 ? FileState.Same : FileState.Changed, diff.Length == 0 ? null : diff);
    }

    string[] Stale(IReadOnlyDictionary<string, string> expected) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => !expected.ContainsKey(name) && IsOurs(name))
            .Order(StringComparer.Ordinal)];

    bool IsOurs(string name) =>
        name.EndsWith(AbiSuffix, StringComparison.Ordinal) || name.EndsWith(LayoutFile.Suffix, StringComparison.Ordinal)
        || (name.EndsWith(SoliditySuffix, StringComparison.Ordinal) && File.ReadLines(PathOf(name)).Take(2).Any(line => line.StartsWith(GeneratedMark, StringComparison.Ordinal)));

    string PathOf(string name) => System.IO.Path.Combine(folder, name);
}
