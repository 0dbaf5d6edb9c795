using DeCA10B.SourceGenerator.Memory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>What was made of a type is made again when a file that it reaches by names shows something else, and only then.</summary>
public sealed class EditMemoryReachTests
{
    private const string Reader = "[Mark] partial class Reader { int @class() => new Middle().Far.Size; }";

    private static readonly (string Path, string Text)[] Files =
    [
        ("/project/Reader.cs", Reader),
        ("/project/Middle.cs", "class Middle { public Far Far = new(); int x => 1; }"),
        ("/project/Far.cs", "class Far { public int Size; } struct Beside { int x; }"),
        ("/project/Away.cs", "namespace Away { class Alone { int x => 5; int y; } record Told(int A); enum Kind { One, Two } static class Helpers { static int F(int x) => x; } }"),
        ("/project/Extensions.cs", "static class Extensions { public static int Twice(this string x) => 2; }"),
        ("/project/Block.cs", "static class Block { extension(string x) { public int Thrice => 3; } }"),
        ("/project/Marks.cs", "class MarkAttribute : System.Attribute { public MarkAttribute(int x = 1) { } }"),
        ("/project/Everywhere.cs", "global using static Constants;"),
        ("/project/Constants.cs", "static class Constants { public const int Limit = 1; }"),
        ("/project/System.cs", "namespace System.Oddities { class Special { int x; } }"),
        ("/project/Part.cs", "partial class Reader { }"),
    ];

    [Theory]
    // A type that it names, one that it reaches through that, and one in the same file.
    [InlineData("Middle.cs", "int x =>", "long x =>")]
    [InlineData("Far.cs", "int Size", "long Size")]
    [InlineData("Far.cs", "struct Beside { int x; }", "struct Beside { int y; }")]
    [InlineData("Part.cs", "partial class Reader { }", "partial class Reader { int z; }")]
    // What needs no name.
    [InlineData("Extensions.cs", "int Twice", "long Twice")]
    [InlineData("Block.cs", "int Thrice", "long Thrice")]
    [InlineData("Marks.cs", "int x = 1", "long x = 1")]
    [InlineData("Constants.cs", "Limit = 1", "Limit = 2")]
    [InlineData("System.cs", "int x", "int y")]
    // What may give a name another meaning.
    [InlineData("Away.cs", "F(int x)", "F(this int x)")]
    [InlineData("Away.cs", "class Alone {", "class Alone { class Middle { }")]
    [InlineData("Away.cs", "class Alone", "class Alone : Middle")]
    [InlineData("Away.cs", "namespace Away", "namespace Other")]
    [InlineData("Away.cs", "record Told", "record struct Told")]
    [InlineData("Everywhere.cs", "global using", "global using System;\nglobal using")]
    public void It_is_made_again_after_an_edit_of(string file, string before, string after) => Assert.Equal(2, TimesMade(file, before, after));

    [Theory]
    [InlineData("Away.cs", "int y", "int z")]
    [InlineData("Away.cs", "int x =>", "long Renamed =>")]
    [InlineData("Away.cs", "(int A)", "(int B)")]
    [InlineData("Away.cs", "One, Two", "One, Other")]
    // Bodies that it does not read.
    [InlineData("Middle.cs", "=> 1", "=> 2")]
    [InlineData("Extensions.cs", "=> 2", "=> 3")]
    [InlineData("Far.cs", "class Far", "/* far */ class Far")]
    public void It_is_kept_after_an_edit_of(string file, string before, string after) => Assert.Equal(1, TimesMade(file, before, after));

    [Fact]
    public void What_it_reaches_after_an_edit_that_it_outlived_counts_as_before()
    {
        var times = 0;
        var compilation = Make(Compile.Files(Files), ref times);
        compilation = Make(TownEdits.Edited(compilation, "Away.cs", "int y", "int z"), ref times);
        Assert.Equal(1, times);
        Make(TownEdits.Edited(compilation, "Far.cs", "int Size", "long Size"), ref times);
        Assert.Equal(2, times);
    }

    private static int TimesMade(string file, string before, string after)
    {
        var times = 0;
        Make(TownEdits.Edited(Make(Compile.Files(Files), ref times), file, before, after), ref times);
        return times;
    }

    private static CSharpCompilation Make(CSharpCompilation compilation, ref int times)
    {
        var made = false;
        EditMemory.Recall(compilation, compilation.GetTypeByMetadataName("Reader")!, "test", () => made = true);
        if (made) times++;
        return compilation;
    }
}
