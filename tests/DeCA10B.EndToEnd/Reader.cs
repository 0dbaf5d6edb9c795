using System.Text.RegularExpressions;
using DeCA10B.Docs.Tests.Guides;

namespace DeCA10B.EndToEnd;

/// <summary>Does what a page tells: writes its files, runs its commands, and looks for what it says that they say. Knows <c>cd</c>, <c>mkdir</c>, <c>dotnet</c>, <c>deca10b</c> and <c>eng/feed</c>.</summary>
sealed partial class Reader(Stranger stranger)
{
    string said = "";

    /// <summary>Where the reader stands, below the stranger's folder. A page begins where <see cref="Home"/> says.</summary>
    string folder = "";

    /// <summary>The folder in which a page begins.</summary>
    public string Home { get; set; } = "";

    /// <summary>Goes through a page from its top.</summary>
    public async Task FollowAsync(string page)
    {
        folder = Home;
        foreach (var block in PageBlock.Of(page, (await File.ReadAllTextAsync(Path.Combine(Repository.Root, page))).ReplaceLineEndings("\n")))
        {
            if (block.File is { } file) Write(file, block.Text);
            else if (block.Language == "sh") await RunAsync(block);
            else if (block.IsOutput) AssertSaid(block);
            else if (block.Written is { } written) AssertWritten(block, written);
        }

        // The next page begins elsewhere, but not outside what the first one created.
        if (Home.Length == 0) Home = folder;
    }

    async Task RunAsync(PageBlock block)
    {
        string[] commands = [.. block.Lines.SelectMany(line => Comment().Replace(line, "").Split("&&", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        var all = new List<string>();
        foreach (var (index, command) in commands.Index())
        {
            if (await RunAsync(block, command) is not { } run) continue;
            // Where a page shows a failure, it is the last command of the block that fails.
            all.Add((block.Notes.ContainsKey("fails") && index == commands.Length - 1 ? run.Failed() : run.Succeeded()).Output);
            if (command.StartsWith("dotnet build", StringComparison.Ordinal)) Assert.DoesNotContain("warning ", run.Output, StringComparison.Ordinal);
        }

        said = string.Join('\n', all);
    }

    /// <summary>Runs one command; null for those that are no program.</summary>
    async Task<DotnetRun?> RunAsync(PageBlock block, string command)
    {
        var words = Word().Matches(command).Select(word => word.Value.Trim('"')).ToList();
        var environment = words.TakeWhile(word => Assignment().IsMatch(word)).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        words.RemoveRange(0, environment.Count);
        switch (words[0])
        {
            case "cd":
                folder = Below(words[1]);
                return null;
            case "mkdir":
                Directory.CreateDirectory(stranger.PathOf(Below(words[1])));
                return null;
            case "eng/feed":
                // The one command of a clone.
                Assert.Equal(Path.GetFileName(stranger.Packages), Path.GetFileName(words[1]));
                return await stranger.PackRepositoryAsync();
            case "dotnet" when words[1] == "new":
                return await stranger.NewAsync(folder, [.. words.Skip(2)]);
            case "dotnet":
                return await stranger.RunAsync(folder, environment, [.. words.Skip(1).SelectMany(word => word == "--global" ? ["--tool-path", stranger.PathOf("tools")] : new[] { word })]);
            case "deca10b":
                return await stranger.RunToolAsync(folder, environment, [.. words.Skip(1)]);
            default:
                throw new InvalidOperationException($"{block}: nobody can run {words[0]} here.");
        }
    }

    void Write(string file, string text)
    {
        var path = stranger.PathOf(Below(file));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Each line that the page shows was said; one that ends with <c>...</c> goes on otherwise.</summary>
    void AssertSaid(PageBlock block)
    {
        foreach (var line in block.Lines.Select(line => line.Trim()).Where(line => line is not ("" or "...")))
            Assert.True(said.Contains(line.EndsWith("...", StringComparison.Ordinal) ? line[..^3] : line, StringComparison.Ordinal), $"{block} shows\n  {line}\nand this was said:\n{said}");
    }

    void AssertWritten(PageBlock block, string file)
    {
        var text = File.ReadAllText(stranger.PathOf(Below(file))).ReplaceLineEndings("\n");
        Assert.True(text.Contains(block.Text.TrimEnd('\n'), StringComparison.Ordinal), $"{block} is not in {file}, which is\n{text}");
    }

    string Below(string path)
    {
        var (root, full) = (stranger.PathOf("."), Path.GetFullPath(stranger.PathOf(Path.Combine(folder, path))));
        return Path.GetRelativePath(root, full).Replace('\\', '/');
    }

    [GeneratedRegex(@"\s+#.*$|^#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Z][A-Z0-9_]*=")]
    private static partial Regex Assignment();
}
