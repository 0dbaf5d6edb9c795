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

    /// <summary>What a sample shows one by one, shown of every conformance case at once.</summary>
    [Fact]
    public void Of_every_case_in_another_order_with_other_line_ends_and_in_another_folder()
    {
        var all = Library.AllFiles;
        var changed = all.Select(file => (file.Path, file.Text.Replace("\n", "\r\n", StringComparison.Ordinal))).ToArray();
        new Random(3).Shuffle(changed);
        AssertSame(Library.Generate(all), Library.Generate(changed, @"C:\Sources\My Project\", '\\'));
    }

    private static void AssertSame(IReadOnlyList<string> actual) => AssertSame(Expected, actual);

    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++) Assert.Equal(expected[i], actual[i]);
    }
}
