using System.Security.Cryptography;
using System.Text;
using DeCA10B.Build;
using DeCA10B.Cli.Layouts;
using DeCA10B.Compiler.StorageLayouts;
using DeCA10B.Conformance.Format;

namespace DeCA10B.Conformance.Running;

/// <summary>Holds what the compiler says beside the Solidity: where lines come from, which files belong together, where the state lies.</summary>
internal static class EmissionOracle
{
    /// <summary>What is not as it should be.</summary>
    /// <param name="file">The case.</param>
    /// <param name="emission">What the compiler says.</param>
    /// <param name="artifacts">What solc made of the files.</param>
    public static IEnumerable<string> Failures(CaseFile file, Emission emission, IEnumerable<ContractArtifact> artifacts) =>
        Lines(file, emission).Concat(Closure(file, emission)).Concat(Layouts(file, emission, artifacts));

    /// <summary>The marks of lines that do not hold.</summary>
    public static IEnumerable<string> Lines(CaseFile file, Emission emission)
    {
        if (file.Lines.Count == 0) yield break;
        var name = Path.GetFileName(file.Path);
        var lines = emission.Files.SelectMany(source => LinesOf(source).Where(line => Path.GetFileName(line.From.Path) == name)).Select(line => (line.Text, line.From.Line)).ToHashSet();
        foreach (var (line, text) in file.Lines)
            if (!lines.Contains((text, line))) yield return FormattableString.Invariant($"{file.Path}:{line}: no line of Solidity that comes from here is '{text}', but {string.Join(", ", lines.Where(other => other.Line == line).Select(other => $"'{other.Text}'"))}");
    }

    private static IEnumerable<(string Text, CSharpPosition From)> LinesOf(EmittedFile source)
    {
        var map = LineMap.Parse(source.LineMap);
        return from line in source.Text.Split('\n').Index()
               let place = map.Find(line.Index + 1)
               where place is not null
               select (line.Item.Trim(), place.Value);
    }

    private static IEnumerable<string> Closure(CaseFile file, Emission emission)
    {
        var sources = emission.Files.ToDictionary(source => source.Path, source => new SoliditySource(source.Path, source.Text), StringComparer.Ordinal);
        var closure = ImportClosure.Of(Emission.Root, sources);
        var others = closure.Select(source => source.Path).Where(path => path != Emission.Root).Prepend(Emission.Root);
        if (!others.SequenceEqual(emission.Closure)) yield return $"{file.Path}: {Emission.Root} imports {string.Join(", ", others)}, but the compiler says {string.Join(", ", emission.Closure)}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(closure.Select(source => source.Path + "\n" + source.Text)))));
        if (hash != emission.Hash) yield return $"{file.Path}: the hash over {Emission.Root} and its imports is {hash}, but the compiler says {emission.Hash}";
    }

    private static IEnumerable<string> Layouts(CaseFile file, Emission emission, IEnumerable<ContractArtifact> artifacts)
    {
        foreach (var artifact in artifacts)
            if (emission.Layouts.TryGetValue(artifact.ContractName, out var ours) && LayoutText.Write(SolcLayouts.Of(artifact)) is var solcs && solcs != ours)
                yield return $"{file.Path}: solc lays out {solcs}, but the compiler says {ours}";
    }
}
