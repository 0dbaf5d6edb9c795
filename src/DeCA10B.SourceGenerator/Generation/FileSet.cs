using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>The Solidity files of a compilation by path. Compares by value.</summary>
internal sealed class FileSet : IEquatable<FileSet>
{
    private readonly EquatableArray<SolidityFile> sorted;
    private readonly Dictionary<string, SolidityFile> files = new(StringComparer.Ordinal);

    public FileSet(IEnumerable<PrintedFile> printed)
    {
        sorted = printed.Where(file => file.File is not null).Select(file => file.File!).OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Text, StringComparer.Ordinal).ToEquatableArray();
        foreach (var file in sorted) files[file.Path] = file;
    }

    public EquatableArray<SolidityFile> ImportsOf(SolidityFile file) => SolidityBackend.ImportsOf(files, file);

    public bool Equals(FileSet? other) => other is not null && sorted == other.sorted;

    public override bool Equals(object? other) => Equals(other as FileSet);

    public override int GetHashCode() => sorted.Count;
}
