namespace DeCA10B.Docs.Tests.Guides;

/// <summary>What holds the pages is not blind itself.</summary>
public sealed class PageBlockTests
{
    const string Page = """
        Text.

        <!-- file: a/b.cs -->
        <!-- anew -->

        ```csharp
        class A;
        ```

        ```text
        one
        two
        ```

        """;

    [Fact]
    public void A_block_knows_its_line_its_language_and_the_comments_right_before_it()
    {
        var blocks = PageBlock.Of("page.md", Page);
        Assert.Equal(["page.md:6", "page.md:10"], blocks.Select(block => block.ToString()));
        Assert.Equal(("csharp", "class A;\n", "a/b.cs", true), (blocks[0].Language, blocks[0].Text, blocks[0].File, blocks[0].BeginsAnew));
        Assert.Equal(["one", "two"], blocks[1].Lines);
        Assert.Empty(blocks[1].Notes);
    }

    [Fact]
    public void A_part_of_a_file_is_found_without_its_indentation_and_a_changed_one_is_not()
    {
        const string File = "samples/Counter/Counter.cs";
        Assert.True(ShownFile.Shows(File, "    public void Increment(ulong step)\n    {\n"));
        Assert.True(ShownFile.Shows(File, "public void Increment(ulong step)\n{\n"));
        Assert.False(ShownFile.Shows(File, "public void Increment(uint step)\n{\n"));
        Assert.False(ShownFile.Shows(File, "public void Increment(ulong step)\n    {\n"));
        Assert.False(ShownFile.Shows(File, "Increment(ulong step)\n"));
    }

    [Fact]
    public void A_file_of_a_template_is_shown_as_it_is_created() =>
        Assert.StartsWith("using DeCA10B;\nusing DeCA10B.Contracts;\n\nnamespace SpamFilter;\n", ShownFile.Read("src/DeCA10B.Templates/content/model/NewModel.cs"), StringComparison.Ordinal);
}
