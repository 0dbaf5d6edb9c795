using System.Text.RegularExpressions;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.SourceGenerator.Tests.Emission;

/// <summary>The C# printed for a contract that the tests of generated code run.</summary>
public sealed class GeneratedCSharpTests
{
    private const string Namespace = "DeCA10B.Generated.Tests.Contracts.";

    [Theory]
    [InlineData("Counter.native")]
    [InlineData("Counter.client")]
    [InlineData("Ownable.native")]
    [InlineData("ICounter.native")]
    [InlineData("CountedEvent.native")]
    [InlineData("StepTooLargeError.native")]
    public void It_reads_as_verified(string file)
    {
        const string path = "tests/DeCA10B.Generated.Tests/Contracts/Counter.cs";
        var result = Generate.Run(Compile.Files([(path, File.ReadAllText(Path.Combine(Repository.Root, path)))]));
        var source = result.GeneratedSources.Single(item => item.HintName == Namespace + file + ".g.cs");
        // The Solidity has snapshots of its own.
        var text = Regex.Replace(source.SourceText.ToString(), "\"[0-9a-f]{64}\"", "\"hash of the Solidity\"");
        Snapshot.Verify(file, "cs.txt", text);
    }
}
