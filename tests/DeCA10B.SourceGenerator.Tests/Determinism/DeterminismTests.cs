namespace DeCA10B.SourceGenerator.Tests.Determinism;

/// <summary>The same source gives the same bytes, wherever and by whomever it is built.</summary>
public sealed class DeterminismTests
{
    private static readonly IReadOnlyList<string> Expected = Library.Generate(Library.Files);

    [Fact]
    public void There_is_something_to_compare()
    {
        Assert.Contains(Expected, text => text.StartsWith("DeCA10B.Contracts.SparsePerceptron.metadata.g.cs", StringComparison.Ordinal));
        Assert.Contains(Expected, text => text.StartsWith("Case", StringComparison.Ordinal));
        Assert.Contains(Expected, text => text.StartsWith("Parts.Token.metadata.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void In_reverse_order_of_files() => AssertSame(Library.Generate(Library.Files.Reverse()));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void In_a_shuffled_order_of_files(int seed)
    {
        var files = Library.Files.ToArray();
        new Random(seed).Shuffle(files);
        AssertSame(Library.Generate(files));
    }

    [Fact]
    public void With_the_line_ends_of_Windows() =>
        AssertSame(Library.Generate(Library.Files.Select(file => (file.Path, file.Text.Replace("\n", "\r\n", StringComparison.Ordinal)))));

    [Fact]
    public void In_another_folder() => AssertSame(Library.Generate(Library.Files, "/somewhere/else entirely/[x]/"));

    [Fact]
    public void In_a_folder_and_with_the_separator_of_Windows() => AssertSame(Library.Generate(Library.Files, @"C:\Sources\My Project\", '\\'));

    [Fact]
    public void Nothing_generated_holds_a_carriage_return_or_the_project_s_folder()
    {
        foreach (var text in Library.Generate(Library.Files.Select(file => (file.Path, file.Text.Replace("\n", "\r\n", StringComparison.Ordinal))), "/somewhere/else/"))
        {
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain("somewhere", text, StringComparison.Ordinal);
        }
    }

    private static void AssertSame(IReadOnlyList<string> actual)
    {
        Assert.Equal(Expected.Count, actual.Count);
        for (var i = 0; i < Expected.Count; i++) Assert.Equal(Expected[i], actual[i]);
    }
}
