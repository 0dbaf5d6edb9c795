using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>What is remembered from edit to edit is what a fresh run would make.</summary>
public sealed class EditMemoryTests
{
    private static readonly (string File, string Before, string After)[] Edits =
    [
        ("Shop.cs", "Sold++;", "Sold += 2;"),
        ("Shop.cs", "Book(price);", "Book(price); var twice = price * 2; Book(twice);"),
        // A body of a base that another file's mutability hangs on.
        ("Ledger.cs", "amount + 1", "amount + Total"),
        // Lines move, and models carry lines.
        ("Order.cs", "public struct Order", "\n\n// A comment\npublic struct Order"),
        ("SoldEvent.cs", "/// <summary>Sold.</summary>", "/// <summary>Something was sold.</summary>\n/// <remarks>Twice.</remarks>"),
        // What a name means changes in a file that was not touched.
        ("Other.cs", "class Other", "public static class Extra { public static ulong PriceOf(this Market market, int what) => 1; }\nclass Other"),
        ("Order.cs", "public uint Amount;", "public ulong Amount;"),
        ("Order.cs", "Bread, Milk", "Milk, Bread"),
        ("IPrices.cs", "[View] ulong PriceOf(Kind what);", "[View] ulong PriceOf(Kind kind);"),
        // An error and its removal.
        ("Ledger.cs", "public ulong Total { get; private set; }", "public ulong Sum { get; private set; }"),
        ("Ledger.cs", "public ulong Sum { get; private set; }", "public ulong Total { get; private set; }"),
        ("Ledger.cs", "protected ulong Taxed", "protected double Taxed"),
        ("Ledger.cs", "protected double Taxed", "protected ulong Taxed"),
        ("Bank.cs", "[Payable] public void Save() { }", "static int shared; public void Save() { }"),
        ("Bank.cs", "static int shared;", "const int Shared = 7; public int Get() => Shared;"),
        ("Bank.cs", "= 7", "= 8"),
    ];

    [Fact]
    public void After_every_edit_the_generator_writes_what_a_fresh_one_writes()
    {
        var compilation = Town.Compilation();
        GeneratorDriver driver = Generate.Driver();
        driver = driver.RunGenerators(compilation);
        foreach (var (file, before, after) in Edits)
        {
            compilation = TownEdits.Edited(compilation, file, before, after);
            driver = driver.RunGenerators(compilation);
            var fresh = Fresh(compilation);
            Assert.Equal(Texts(Generate.Run(fresh)), Texts(driver.GetRunResult().Results.Single()));
        }
    }

    [Fact]
    public async Task After_every_edit_the_analyzer_finds_what_a_fresh_one_finds()
    {
        var compilation = Town.Compilation();
        var found = 0;
        foreach (var (file, before, after) in Edits)
        {
            compilation = TownEdits.Edited(compilation, file, before, after);
            var remembered = await FindingsAsync(compilation);
            Assert.Equal(await FindingsAsync(Fresh(compilation)), remembered);
            found += remembered.Length;
        }

        Assert.True(found > 1, "No edit had a finding: the test compares nothing.");
    }

    [Fact]
    public void References_and_options_are_part_of_what_is_remembered()
    {
        var compilation = Town.Compilation();
        var isChecked = Texts(Generate.Run(compilation));
        var isUnchecked = Texts(Generate.Run(compilation.WithOptions(compilation.Options.WithOverflowChecks(false))));
        Assert.NotEqual(isChecked, isUnchecked);
        Assert.Equal(isChecked, Texts(Generate.Run(compilation)));
    }

    /// <summary>The same text in trees that nothing is known of.</summary>
    private static CSharpCompilation Fresh(CSharpCompilation compilation) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), Compile.ParseOptions, tree.FilePath)));

    private static async Task<string[]> FindingsAsync(Compilation compilation) =>
        [.. (await Compile.FindingsAsync(compilation)).Select(finding => finding.ToString())];

    private static string[] Texts(GeneratorRunResult result)
    {
        Assert.Null(result.Exception);
        return [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];
    }
}
