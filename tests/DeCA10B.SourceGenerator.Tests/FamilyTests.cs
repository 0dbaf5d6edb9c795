using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>The real contracts of this repository.</summary>
public sealed class FamilyTests
{
    [Fact]
    public async Task The_family_is_in_the_language()
    {
        var compilation = Family();
        Assert.Empty((await Compile.FindingsAsync(compilation)).Select(item => item.ToString()));
    }

    [Fact]
    public void Every_contract_of_the_family_has_a_Solidity_file()
    {
        var result = Generate.Run(Family());
        Assert.Empty(result.Diagnostics.Select(item => item.ToString()));
        var files = Generate.Attributes(result, "SoliditySource").Select(arguments => arguments[0]).ToArray();
        Assert.Contains("SparsePerceptron.sol", files);
        Assert.Contains("CollaborativeTrainer64.sol", files);
    }

    [Fact]
    public async Task What_is_generated_for_the_family_compiles_and_changes_no_finding()
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(Family(), out var updated, out _);
        Assert.Empty(updated.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()));
        Assert.Empty((await Compile.FindingsAsync(updated)).Select(item => item.ToString()));
    }

    internal static Compilation Family() => Compile.Files(FamilyFiles());

    internal static IEnumerable<(string Path, string Text)> FamilyFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/DeCA10B.Contracts"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)));
}
