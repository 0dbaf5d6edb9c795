namespace DeCA10B.Build.Tests;

public sealed class SolcCacheTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_stored_is_found_by_another_cache_in_the_same_folder()
    {
        new SolcCache(folder.Path).Store("key", "output\nof two lines ä");
        Assert.Equal("output\nof two lines ä", new SolcCache(folder.Path).Find("key"));
    }

    [Fact]
    public void What_was_never_stored_is_not_found() => Assert.Null(new SolcCache(folder.Path).Find("key"));

    [Fact]
    public void The_key_follows_version_and_input()
    {
        var key = SolcCache.KeyOf("0.8.37", "{}");
        Assert.Matches("^[0-9a-f]{64}$", key);
        Assert.NotEqual(key, SolcCache.KeyOf("0.8.36", "{}"));
        Assert.NotEqual(key, SolcCache.KeyOf("0.8.37", "{ }"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(100)]
    public void A_truncated_entry_counts_as_missing_and_is_replaced(int length)
    {
        var cache = new SolcCache(folder.Path);
        cache.Store("key", new string('x', 200));
        var file = Assert.Single(Directory.GetFiles(folder.Path));
        File.WriteAllText(file, File.ReadAllText(file)[..length]);
        Assert.Null(cache.Find("key"));
        cache.Store("key", "again");
        Assert.Equal("again", cache.Find("key"));
    }

    [Fact]
    public void A_changed_entry_counts_as_missing()
    {
        var cache = new SolcCache(folder.Path);
        cache.Store("key", "output");
        var file = Assert.Single(Directory.GetFiles(folder.Path));
        File.WriteAllText(file, File.ReadAllText(file).Replace("output", "0utput", StringComparison.Ordinal));
        Assert.Null(cache.Find("key"));
    }

    [Fact]
    public void Entries_that_nobody_asked_for_in_a_month_are_dropped()
    {
        new SolcCache(folder.Path).Store("old", "output");
        File.SetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(folder.Path)), DateTime.UtcNow.AddDays(-31));
        var cache = new SolcCache(folder.Path);
        cache.Store("new", "output");
        Assert.Null(cache.Find("old"));
        Assert.NotNull(cache.Find("new"));
    }

    [Fact]
    public void An_entry_that_is_asked_for_stays()
    {
        new SolcCache(folder.Path).Store("old", "output");
        File.SetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(folder.Path)), DateTime.UtcNow.AddDays(-31));
        var cache = new SolcCache(folder.Path);
        Assert.NotNull(cache.Find("old"));
        cache.Store("new", "output");
        Assert.NotNull(cache.Find("old"));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_costs_nothing_but_speed()
    {
        var file = System.IO.Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");
        var cache = new SolcCache(System.IO.Path.Combine(file, "cache"));
        cache.Store("key", "output");
        Assert.Null(cache.Find("key"));
    }

    [Fact]
    public void Writers_and_readers_of_one_key_never_see_half_an_entry()
    {
        var output = new string('x', 100_000);
        Parallel.For(0, 64, index =>
        {
            var cache = new SolcCache(folder.Path);
            if (index % 2 == 0)
                cache.Store("key", output);
            else
                Assert.True(cache.Find("key") is null or { Length: 100_000 });
        });
        Assert.Single(Directory.GetFiles(folder.Path));
    }
}
