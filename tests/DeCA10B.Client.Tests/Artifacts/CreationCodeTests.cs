using System.Reflection;
using System.Text.Json;
using DeCA10B.Metadata;

namespace DeCA10B.Client.Tests.Artifacts;

public sealed class CreationCodeTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "contracts");

    [Fact]
    public void The_bytecode_that_the_build_left_is_found()
    {
        Write("CodeThatIsFresh", "abc", "0x6001");

        Assert.Equal([0x60, 0x01], CreationCode.Find(Describe("CodeThatIsFresh", "ABC")));
    }

    [Fact]
    public void Missing_bytecode_says_where_it_was_looked_for_and_what_to_do()
    {
        var exception = Assert.Throws<ArtifactException>(() => CreationCode.Find(Describe("NoSuchContract", "abc")));

        Assert.Contains(Path.Combine(Folder, "NoSuchContract.json"), exception.Message, StringComparison.Ordinal);
        Assert.Contains("Build the project", exception.Message, StringComparison.Ordinal);
        Assert.Equal("NoSuchContract", exception.Contract);
    }

    [Theory]
    [InlineData("CodeThatIsStale", "def", "0x6001", "other Solidity")]
    [InlineData("CodeThatIsUnlinked", "abc", "0x6001__$0123456789012345678901234567890123$__", "library")]
    [InlineData("CodeThatIsAbstract", "abc", "0x", "cannot be deployed")]
    [InlineData("CodeThatIsNoHex", "abc", "0x60zz", "no artifact")]
    public void Bytecode_that_cannot_be_trusted_is_refused(string name, string hash, string code, string because)
    {
        Write(name, hash, code);

        Assert.Contains(because, Assert.Throws<ArtifactException>(() => CreationCode.Find(Describe(name, "abc"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CodeThatIsEmpty", "")]
    [InlineData("CodeThatIsAnArray", "[]")]
    [InlineData("CodeWithoutHash", "{}")]
    public void A_file_that_is_no_artifact_is_refused(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name + ".json"), text);

        Assert.Contains("no artifact", Assert.Throws<ArtifactException>(() => CreationCode.Find(Describe(name, "abc"))).Message, StringComparison.Ordinal);
    }

    static void Write(string name, string hash, string code)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name + ".json"), JsonSerializer.Serialize(new { contractName = name, solidityHash = hash, bytecode = code }));
    }

    static ContractDescriptor Describe(string name, string hash)
        => new(name, hash, Assembly.GetExecutingAssembly(), "[]", _ => throw new NotSupportedException());
}
