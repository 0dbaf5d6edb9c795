using DeCA10B.SourceGenerator.Tests;
using Microsoft.CodeAnalysis;

namespace DeCA10B.CodeFixes.Tests;

/// <summary>Every fix: exactly the text it should write, and what it writes is a contract.</summary>
public sealed class FixTests
{
    public static TheoryData<string> Cases => [.. FixCase.Names];

    public static TheoryData<string> Fixes => [.. Fixer.All.Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fix_writes_exactly_this(string name)
    {
        var (found, text) = (FixCase.Read(name), FixCase.Read(name).Before);
        var applied = 0;
        for (; applied < 20 && await Fixer.ApplyAsync(found.Fix, text) is var (changed, _); applied++) text = changed;
        Assert.InRange(applied, 1, 19);
        Assert.Equal(found.After, text);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_a_fix_writes_compiles_and_has_no_finding(string name)
    {
        var found = FixCase.Read(name);
        var compilation = Compile.Snippet(found.After);
        Assert.Empty((await Fixer.ReportedAsync(Fixer.Create(found.Fix), compilation)).Select(item => item.ToString()));
        Generate.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        Assert.Empty(diagnostics.Select(item => item.ToString()));
        Assert.Empty(updated.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_fix_writes_runs_natively(string name)
    {
        var found = FixCase.Read(name);
        Assert.NotEmpty(found.Calls);
        var contract = NativeRun.Deploy(found.After, found.Deployment);
        foreach (var call in found.Calls) Assert.Equal(call, call.Split(" -> ")[0] + " -> " + contract.Call(call.Split(" -> ")[0]));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_document_with_Windows_line_endings_keeps_them(string name)
    {
        var (found, text) = (FixCase.Read(name), FixCase.Read(name).Before.Replace("\n", "\r\n", StringComparison.Ordinal));
        for (var i = 0; i < 20 && await Fixer.ApplyAsync(found.Fix, text) is var (changed, _); i++) text = changed;
        Assert.Equal(found.After.Replace("\n", "\r\n", StringComparison.Ordinal), text);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Every_fix_has_a_case(string name) => Assert.Contains(name, FixCase.Names.Select(file => file.Split('_')[0]));
}
