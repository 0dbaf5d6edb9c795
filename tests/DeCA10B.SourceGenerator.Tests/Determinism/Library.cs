using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Tests.Determinism;

/// <summary>All contracts of this repository that a generator can be given at once: the family, the samples, conformance cases.</summary>
internal static class Library
{
    /// <summary>Files by their path below a project's folder, with '/' separators and LF line ends. Of the cases one in eight, in every area.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } = Read(share: 8);

    /// <summary>The same with all cases.</summary>
    public static IReadOnlyList<(string Path, string Text)> AllFiles => Read(share: 1);

    private static IReadOnlyList<(string Path, string Text)> Read(int share) =>
    [
        .. Sources("src/DeCA10B.Contracts"),
        .. Sources("tests/DeCA10B.Conformance/Cases").Where((_, index) => index % share == 0).Select((file, index) => (file.Path, InNamespace(file.Text, "Case" + index))),
        .. Town.Files.Select(file => ("Town/" + System.IO.Path.GetFileName(file.Path), InNamespace(file.Text, "Town"))),
        // Members of one class in files whose order depends on the separator unless it is the same everywhere.
        ("Parts/Token/Supply.cs", "namespace Parts; public sealed partial class Token { UInt80 supply; public UInt80 Supply() => supply; }"),
        ("Parts/TokenBalances.cs", "namespace Parts; [Contract] public sealed partial class Token : Contract { ulong balance; public ulong Balance() => balance; }"),
        ("Parts/Token.cs", "namespace Parts; public sealed partial class Token { int last = -7; public int Last() => last--; }"),
    ];

    /// <summary>What the generator makes of the files in a project: every generated text by name.</summary>
    public static IReadOnlyList<string> Generate(IEnumerable<(string Path, string Text)> files, string projectDirectory = "/project/", char separator = '/')
    {
        var compilation = Compile.Files(files.Select(file => (projectDirectory + file.Path.Replace('/', separator), file.Text)));
        var result = Tests.Generate.Run(compilation, projectDirectory);
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];
    }

    private static IEnumerable<(string Path, string Text)> Sources(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(["bin", "obj"]).Any()).Order(StringComparer.Ordinal)
            .Select(path => (path, Marked.Parse(File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n")).Text));

    /// <summary>Cases share the names of their contracts; each gets a namespace of its own.</summary>
    private static string InNamespace(string text, string name)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, Compile.ParseOptions).GetRoot();
        var at = root.Usings.Count > 0 ? root.Usings.Last().FullSpan.End : root.Members.Count > 0 ? root.Members[0].FullSpan.Start : 0;
        return root.Members.OfType<BaseNamespaceDeclarationSyntax>().Any() ? text : text.Insert(at, $"namespace {name};\n");
    }
}
