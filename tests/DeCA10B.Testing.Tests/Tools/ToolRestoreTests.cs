using DeCA10B.Tools;

namespace DeCA10B.Testing.Tests.Tools;

public sealed class ToolRestoreTests : IDisposable
{
    const string Package = """{ "name": "empty", "private": true }""";
    const string Lock = """{ "name": "empty", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "empty" } } }""";

    readonly string folder = Directory.CreateTempSubdirectory("tool-restore-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_tool_is_restored_once_by_all_who_ask()
    {
        SkipWithoutNode();
        var tool = Define("once", Package, Lock);

        var places = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ToolRestore.Restore(tool, Root))));

        var place = Assert.Single(places.Distinct());
        Assert.True(File.Exists(Path.Combine(place, "package.json")));
        Assert.Equal([place], Directory.GetDirectories(Root));
    }

    [Fact]
    public void What_is_there_needs_no_npm_again()
    {
        SkipWithoutNode();
        var tool = Define("twice", Package, Lock);
        var place = ToolRestore.Restore(tool, Root);
        var written = Directory.GetLastWriteTimeUtc(place);

        Assert.Equal(place, ToolRestore.Restore(tool, Root));
        Assert.Equal(written, Directory.GetLastWriteTimeUtc(place));
    }

    [Fact]
    public void A_restore_that_fails_leaves_nothing_half_done_and_repeats_what_npm_said()
    {
        SkipWithoutNode();
        var tool = Define("broken", """{ "name": "broken", "private": true, "dependencies": { "left-out": "1.0.0" } }""", Lock);

        var exception = Assert.Throws<ToolException>(() => ToolRestore.Restore(tool, Root));

        Assert.Contains("left-out", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Root));
    }

    [Fact]
    public void Another_lock_is_another_folder()
        => Assert.NotEqual(Define("one", Package, Lock).FolderName[4..], Define("two", Package, Lock + "\n").FolderName[4..]);

    [Fact]
    public void A_folder_without_a_lock_is_no_tool()
        => Assert.Contains("package-lock.json", Assert.Throws<ToolException>(() => Tool.FromFolder(folder)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_Node_is_one_clear_message()
    {
        var exception = Assert.Throws<NodeMissingException>(() => NodeJs.Find(folder));

        Assert.StartsWith("DeCA10B needs Node.js 20 or newer", exception.Message, StringComparison.Ordinal);
    }

    string Root => Path.Combine(folder, "root");

    Tool Define(string name, string package, string packageLock)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(place, "package.json"), package);
        File.WriteAllText(Path.Combine(place, "package-lock.json"), packageLock);
        return Tool.FromFolder(place);
    }

    static void SkipWithoutNode()
    {
        try
        {
            NodeJs.Find().RequireVersion();
        }
        catch (NodeMissingException exception)
        {
            Assert.Skip(exception.Message);
        }
    }
}
