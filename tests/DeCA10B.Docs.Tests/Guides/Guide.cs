namespace DeCA10B.Docs.Tests.Guides;

/// <summary>The pages that a stranger reads, and their blocks.</summary>
static class Guide
{
    /// <summary>The pages whose every block is held by this project and by <c>DeCA10B.EndToEnd</c>.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. Repository.Pages.Where(IsGuide)];

    /// <summary>Their blocks.</summary>
    public static IEnumerable<PageBlock> Blocks => Pages.SelectMany(BlocksOf);

    /// <summary>The blocks of a page.</summary>
    public static IReadOnlyList<PageBlock> BlocksOf(string page) => PageBlock.Of(page, Repository.Read(page));

    static bool IsGuide(string page) =>
        page is "docs/README.md" or "docs/getting-started.md" or "docs/gas.md" or "docs/api.md" or "docs/architecture.md"
        || page.StartsWith("docs/tutorials/", StringComparison.Ordinal) || page.StartsWith("docs/how-to/", StringComparison.Ordinal);
}
