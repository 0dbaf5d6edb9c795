using System.IO.Compression;
using DeCA10B.Docs.Tests.Guides;

namespace DeCA10B.EndToEnd;

/// <summary>What a stranger does, from the packages alone.</summary>
public sealed class FromPackagesTests
{
    /// <summary>The pages in the order of a reader: each goes on in what those before it left.</summary>
    static readonly string[] Pages =
    [
        "docs/getting-started.md", "docs/tutorials/model.md", "docs/tutorials/incentive.md", "docs/tutorials/data-handler.md", "docs/tutorials/test-both-lives.md",
        "docs/how-to/storage-upgrades.md", "docs/how-to/ci.md", "docs/how-to/simulate.md", "docs/how-to/package-contracts.md",
    ];

    [Fact]
    public void Every_guide_with_commands_is_followed()
    {
        var folders = new[] { "docs/tutorials", "docs/how-to" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md"));
        var pages = folders.Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Where(page => BlocksOf(page).Any(NeedsReader));
        Assert.Empty(pages.Except(Pages));
    }

    [SolcFact]
    public async Task A_stranger_gets_by_the_guides_from_the_packages_to_a_deployed_contract_that_comes_as_a_package()
    {
        using var stranger = new Stranger();
        var reader = new Reader(stranger);
        foreach (var page in Pages) await reader.FollowAsync(page);
        AssertWhole(stranger.Packages);
    }

    static IReadOnlyList<PageBlock> BlocksOf(string page) => PageBlock.Of(page, File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n"));

    static bool NeedsReader(PageBlock block) => block.Language == "sh" || block.File is not null || block.IsOutput || block.Written is not null;

    /// <summary>Each package says what it is and under which licence; the SDK's carries the compiler.</summary>
    static void AssertWhole(string packages)
    {
        string[] names = ["Build", "Cli", "Client", "Contracts", "Sdk", "Simulation", "Simulation.Cluster", "Simulation.Reports", "Templates", "Testing", "Tools"];
        var files = names.Select(name => Path.Combine(packages, $"DeCA10B.{name}.{Stranger.Version}.nupkg"));
        foreach (var file in files)
        {
            var entries = Entries(file);
            Assert.Contains("README.md", entries);
            Assert.Contains("LICENSE", entries);
        }

        string[] compiler =
        [
            "analyzers/dotnet/cs/DeCA10B.SourceGenerator.dll", "analyzers/dotnet/cs/DeCA10B.Compiler.dll", "analyzers/dotnet/cs/DeCA10B.CodeFixes.dll",
            "build/DeCA10B.Sdk.props", "build/DeCA10B.Sdk.targets", "tools/net10.0/DeCA10B.Build.dll", "tools/net10.0/DeCA10B.Tools.dll",
        ];
        Assert.Subset(Entries(Path.Combine(packages, $"DeCA10B.Sdk.{Stranger.Version}.nupkg")), compiler.ToHashSet());
        Assert.Contains("contracts/net10.0/SparsePerceptronTrainer.json", Entries(Path.Combine(packages, $"DeCA10B.Contracts.{Stranger.Version}.nupkg")));
    }

    static HashSet<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
