using System.Collections.Immutable;
using System.Reflection;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Tests;

/// <summary>Applies fixes as an editor would.</summary>
static class Fixer
{
    public static IReadOnlyList<Type> All { get; } = [.. typeof(ContractCodeFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(ContractCodeFix)))];

    /// <summary>The first change that a fix proposes, with its title; null when it proposes none.</summary>
    public static async Task<(string Text, string Title)?> ApplyAsync(string fixName, string text)
    {
        var fix = Create(fixName);
        using var workspace = new AdhocWorkspace();
        var document = Document(workspace, text);
        var findings = await ReportedAsync(fix, (await document.Project.GetCompilationAsync())!);
        foreach (var finding in findings.Where(item => fix.FixableDiagnosticIds.Contains(item.Id)))
        {
            var actions = new List<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
            if (actions.Count == 0) continue;
            var operation = (await actions[0].GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
            return ((await operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString(), actions[0].Title);
        }

        return null;
    }

    /// <summary>What is denied, and what the fix answers to of what is advised against.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> ReportedAsync(CodeFixProvider fix, Compilation compilation)
    {
        var findings = await Compile.FindingsAsync(compilation);
        if (fix.FixableDiagnosticIds.Contains(LayoutChanged.Rule.Id)) return [.. findings, .. await Compile.LocksAsync(compilation)];
        if (!fix.FixableDiagnosticIds.Any(id => id.StartsWith("DECA2", StringComparison.Ordinal))) return findings;
        return [.. findings, .. (await Compile.AdviceAsync(compilation)).Where(item => fix.FixableDiagnosticIds.Contains(item.Id))];
    }

    public static CodeFixProvider Create(string name) => (CodeFixProvider)Activator.CreateInstance(All.Single(type => type.Name == name))!;

    static Document Document(AdhocWorkspace workspace, string text)
    {
        var compilation = Compile.Snippet(text);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Snippet", "Snippet", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: Compile.ParseOptions, metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees.Skip(1)) project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        return project.AddDocument("File0.cs", SourceText.From(text), filePath: compilation.SyntaxTrees[0].FilePath);
    }
}
