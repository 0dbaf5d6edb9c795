using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Tests.Security;

/// <summary>The contracts of this repository have no advice against them but what stands beside the code with a reason.</summary>
public sealed class OwnContractsTests
{
    [Fact]
    public async Task The_family_has_no_advice_against_it() => Assert.Equal("", Text(await Compile.AdviceAsync(FamilyTests.Family())));

    [Fact]
    public async Task The_samples_have_no_advice_against_them()
    {
        var sample = Path.Combine(Repository.Root, "samples/Counter/Counter.cs");
        var compilation = Compile.Files(FamilyTests.FamilyFiles().Append((sample, File.ReadAllText(sample))));
        Assert.Equal("", Text(await Compile.AdviceAsync(compilation)));
    }

    private static string Text(IEnumerable<Diagnostic> advice) => string.Join('\n', advice.Select(item => item.ToString()));
}
