using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.Fuzz.Arbitrary;

/// <summary>The C# that is mutated: contracts, conformance cases and the frontend's tests of this repository, cut into tokens and nodes.</summary>
sealed class Corpus
{
    static readonly string[] Folders = ["src/DeCA10B.Contracts", "tests/DeCA10B.Conformance/Cases", "tests/DeCA10B.SourceGenerator.Tests/Cases"];

    // What lies outside the language, as statements, members and expressions.
    static readonly string[] Foreign =
    [
        "try { } catch { }", "throw new System.Exception();", "lock (this) { }", "goto end; end: ;", "yield return 1;", "using var x = null;", "fixed (int* p = &q) { }", "await Task.Yield();",
        "dynamic d = 1;", "var f = (int x) => x + 1;", "int Local(int n) => n * Local(n - 1);", "switch (1) { case > 0: break; default: break; }", "unsafe { }", "stackalloc int[3]",
        "checked(1 + 2)", "x is { Length: > 3 }", "from i in x select i", "$\"{x}\"", "x?.y ?? z!", "typeof(int)", "nameof(x)", "default!", "new { A = 1 }", "x..^1", "[1, 2, .. x]", "ref int r = ref x;",
        "public static int operator +(Case a, Case b) => 1;", "public int this[int i] => i;", "event System.Action E;", "~Case() { }", "static Case() { }", "class Inner { }", "delegate void D();",
        "public T Generic<T>(T value) where T : struct => value;", "record R(int X);", "double d = 1.5;", "decimal m = 2;", "char c = 'x';", "object o = null;", "List<int> l = new();", "int? n = 3;",
        "1e300", "0x1234567890123456789012345678901234567890", "\"\\ud800\"", "@\"verbatim\"", "\"\"\"raw\"\"\"", "'\\0'", "this", "base", "null", "extern void F();", "partial void G();", "init", "required int q;",
    ];

    Corpus(IReadOnlyList<string> sources)
    {
        Sources = sources;
        var roots = sources.Select(source => CSharpSyntaxTree.ParseText(source).GetRoot()).ToArray();
        Nodes = [.. roots.SelectMany(root => root.DescendantNodes()).Where(node => node.Span.Length is > 1 and < 300).Select(node => node.ToString()).Distinct().Concat(Foreign)];
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Pieces of them, and of foreign C#.</summary>
    public IReadOnlyList<string> Nodes { get; }

    /// <summary>Reads the repository around a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no repository.</exception>
    public static Corpus Read(string folder)
    {
        var root = folder;
        while (!File.Exists(System.IO.Path.Combine(root, "DeCA10B.sln")))
            root = System.IO.Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException($"{folder} is in no repository; name one with --corpus.");
        return new([.. Folders.Select(part => System.IO.Path.Combine(root, part)).Where(Directory.Exists)
            .SelectMany(part => Directory.EnumerateFiles(part, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Where(text => text.Length < 12_000).Select(text => text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))]);
    }
}
