using System.Text;
using DeCA10B.Laboratory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.Docs.Tests.Guides;

/// <summary>The C# of a page as one project: types as they stand, statements one after the other in a method.</summary>
static class PageProgram
{
    /// <summary>What a page may use without saying so: the assemblies of the packages.</summary>
    static readonly string[] Packages =
    [
        typeof(Contracts.Ownable).Assembly.Location, typeof(Client.JsonRpcChain).Assembly.Location, typeof(Testing.Anvil).Assembly.Location,
        typeof(Build.ContractArtifact).Assembly.Location, typeof(CsCheck.Gen).Assembly.Location,
        typeof(FactAttribute).Assembly.Location, typeof(Assert).Assembly.Location, typeof(Xunit.Sdk.IXunitSerializable).Assembly.Location,
    ];

    /// <summary>Compiles the blocks of a page that are no part of a file: those that go on where others ended, together.</summary>
    /// <param name="page">The page.</param>
    public static IEnumerable<Specimen> Compile(string page)
    {
        var notes = PageBlock.NotesOf(Repository.Read(page));
        (string, string)[] files = [.. ListOf(notes, "with").Select(file => ("/specimen/" + Path.GetFileName(file), ShownFile.Read(file)))];
        string[] references = [.. Packages, .. ListOf(notes, "references").Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll"))];
        foreach (var blocks in Programs(page)) yield return Specimen.CompileWith(blocks[0].ToString(), references, [.. files, .. SourcesOf(blocks)]);
    }

    static IEnumerable<List<PageBlock>> Programs(string page)
    {
        List<PageBlock> program = [];
        foreach (var block in Guide.BlocksOf(page).Where(block => block is { Language: "csharp", From: null }))
        {
            if (block.BeginsAnew && program.Count > 0)
            {
                yield return program;
                program = [];
            }

            program.Add(block);
        }

        if (program.Count > 0) yield return program;
    }

    static IEnumerable<(string Path, string Text)> SourcesOf(List<PageBlock> blocks)
    {
        var (usings, statements) = (new StringBuilder(), new StringBuilder());
        foreach (var block in blocks)
        {
            var unit = CSharpSyntaxTree.ParseText(block.Text, new CSharpParseOptions(LanguageVersion.CSharp14)).GetCompilationUnitRoot();
            if (unit.Members.OfType<GlobalStatementSyntax>().Any())
            {
                usings.Append(string.Concat(unit.Usings.Select(item => item.ToFullString())));
                statements.Append(string.Concat(unit.Members.OfType<GlobalStatementSyntax>().Select(item => item.ToFullString())));
            }

            var types = unit.RemoveNodes(unit.Members.OfType<GlobalStatementSyntax>(), SyntaxRemoveOptions.KeepNoTrivia)!;
            if (types.Members.Count > 0) yield return ($"/specimen/Line{block.Line}.cs", types.ToFullString());
        }

        if (statements.Length > 0)
            yield return ("/specimen/Program.cs", $"{usings}static class PageProgram\n{{\n    static async Task RunAsync()\n    {{\n{statements}\n        await Task.Yield();\n    }}\n}}\n");
    }

    static string[] ListOf(Dictionary<string, string> notes, string name) => notes.TryGetValue(name, out var list) ? list.Split(", ") : [];
}
