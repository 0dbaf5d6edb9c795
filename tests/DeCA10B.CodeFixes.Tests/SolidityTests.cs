using DeCA10B.Build;
using DeCA10B.SourceGenerator.Tests;
using DeCA10B.Tools;

namespace DeCA10B.CodeFixes.Tests;

public sealed class SolidityTests
{
    [Fact(SkipExceptions = [typeof(NodeMissingException)])]
    public async Task solc_accepts_what_every_fix_writes_without_a_warning()
    {
        var sources = new List<SoliditySource>();
        foreach (var name in FixCase.Names)
        {
            var files = Generate.Solidity(Compile.Snippet(FixCase.Read(name).After));
            Assert.Contains("Sample.sol", files.Keys);
            sources.AddRange(files.Select(file => new SoliditySource(name + "/" + file.Key, file.Value, "")));
        }

        var result = await SolidityCompilation.CompileAsync(sources);
        Assert.Empty(result.Diagnostics.Select(item => item.ToString()));
        Assert.All(FixCase.Names, name => Assert.Contains(result.Artifacts, artifact => artifact.SourceName == name + "/Sample.sol"));
    }
}
