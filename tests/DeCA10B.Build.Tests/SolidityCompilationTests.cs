namespace DeCA10B.Build.Tests;

public class SolidityCompilationTests
{
    static readonly SoliditySource[] CounterSources = [Solidity.Counter, Solidity.Ownable];

    [SolcTheory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Both_pipelines_compile_with_and_without_the_optimiser(bool viaIR, bool optimize)
    {
        var result = await SolidityCompilation.CompileAsync(CounterSources, new CompilationSettings { ViaIR = viaIR, Optimize = optimize });
        Assert.Empty(result.Diagnostics);
        var artifact = Assert.Single(result.Artifacts);
        Assert.Equal("Counter", artifact.ContractName);
        Assert.Equal("Counter.sol", artifact.SourceName);
        Assert.Matches("^0x[0-9a-f]{100,}$", artifact.Bytecode);
        Assert.Matches("^0x[0-9a-f]{100,}$", artifact.DeployedBytecode);
    }

    [SolcFact]
    public async Task An_artifact_holds_what_deploying_verifying_and_tracing_need()
    {
        var artifact = Assert.Single((await SolidityCompilation.CompileAsync(CounterSources)).Artifacts);
        Assert.StartsWith("0.8.37+commit.", artifact.SolcVersion);
        Assert.Contains(artifact.Abi.EnumerateArray(), entry => entry.TryGetProperty("name", out var name) && name.GetString() == "increment");
        Assert.Equal("d09de08a", artifact.MethodIdentifiers.GetProperty("increment()").GetString());
        Assert.Equal(["owner", "count"], artifact.StorageLayout.GetProperty("storage").EnumerateArray().Select(slot => slot.GetProperty("label").GetString()!));
        Assert.NotEmpty(artifact.ImmutableReferences.EnumerateObject());
        Assert.NotEmpty(artifact.DeployedSourceMap);
        Assert.Equal(["Counter.sol", "Ownable.sol"], artifact.SourceList);
        Assert.Equal(["Counter.sol", "Ownable.sol"], artifact.LineMaps.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new CSharpPosition("Counter.cs", 30), artifact.FindCSharp("Counter.sol", 18));
        Assert.Equal(Solidity.Counter.Text, artifact.StandardJsonInput.GetProperty("sources").GetProperty("Counter.sol").GetProperty("content").GetString());
        Assert.Contains("\"osaka\"", artifact.Metadata);
    }

    [SolcFact]
    public async Task The_same_input_is_compiled_once()
    {
        var settings = new CompilationSettings { OptimizerRuns = 201 };
        await SolidityCompilation.CompileAsync(CounterSources, settings);
        Assert.True((await SolidityCompilation.CompileAsync(CounterSources, settings)).FromCache);
    }

    [SolcFact]
    public async Task An_error_is_reported_at_the_C_sharp_line()
    {
        var result = await SolidityCompilation.CompileAsync([Solidity.Broken]);
        Assert.False(result.Succeeded);
        Assert.Empty(result.Artifacts);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal(SolidityDiagnosticSeverity.Error, error.Severity);
        Assert.Equal("SOLC7576", error.Code);
        Assert.Equal("DeclarationError: Undeclared identifier.", error.Message);
        Assert.Equal(new SolidityPosition("Broken.sol", 7, 20), error.Solidity);
        Assert.Equal(new CSharpPosition("Contracts/Broken.cs", 30), error.CSharp);
    }

    [SolcFact]
    public async Task A_warning_is_reported_at_the_C_sharp_line_and_again_from_the_cache()
    {
        for (var time = 0; time < 2; time++)
        {
            var result = await SolidityCompilation.CompileAsync([Solidity.Suspect]);
            Assert.True(result.Succeeded);
            Assert.Single(result.Artifacts);
            Assert.Contains(result.Diagnostics, warning =>
                warning is { Severity: SolidityDiagnosticSeverity.Warning, Code: "SOLC5667" } && warning.CSharp == new CSharpPosition("Suspect.cs", 12));
        }
    }

    [SolcFact]
    public async Task A_missing_import_is_an_error_of_the_importing_file()
    {
        var result = await SolidityCompilation.CompileAsync([Solidity.Counter]);
        Assert.Contains(result.Diagnostics, error => error.Severity == SolidityDiagnosticSeverity.Error && error.Solidity?.Path == "Counter.sol");
    }

    [SolcFact]
    public async Task A_comment_does_not_change_the_bytecode()
    {
        var commented = Solidity.Counter with { Text = "// another comment\n" + Solidity.Counter.Text };
        var plain = Assert.Single((await SolidityCompilation.CompileAsync(CounterSources)).Artifacts);
        var other = Assert.Single((await SolidityCompilation.CompileAsync([commented, Solidity.Ownable])).Artifacts);
        Assert.Equal(plain.Bytecode, other.Bytecode);
    }
}
