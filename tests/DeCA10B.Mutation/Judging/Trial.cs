using System.Reflection;
using System.Text.RegularExpressions;
using DeCA10B.Compiler.Model;
using DeCA10B.Conformance.Format;
using DeCA10B.Conformance.Running;
using DeCA10B.Laboratory;
using DeCA10B.Metadata;
using DeCA10B.Mutation.Mutants;

namespace DeCA10B.Mutation.Judging;

/// <summary>A conformance case, ready to be emitted and run with other Solidity.</summary>
internal sealed partial class Trial
{
    private readonly Specimen specimen;
    private readonly string[] models;
    private readonly string[] roots;
    private readonly (string Name, string FullName)[] contracts;
    private readonly Dictionary<LoadedCompiler, object> programs = [];
    private readonly Dictionary<SolcConfiguration, string> plain = [];
    private IReadOnlyDictionary<string, string> normal = new Dictionary<string, string>();
    private Emission? own;

    private Trial(CaseFile file, Specimen specimen)
    {
        (File, this.specimen) = (file, specimen);
        // The SDK declares errors of its own.
        models = [.. new[] { typeof(Contract).Assembly, specimen.Assembly }.SelectMany(assembly => assembly.GetCustomAttributes<ContractModelAttribute>().Select(attribute => attribute.Model))];
        roots = Emission.RootsOf(specimen);
        contracts = [.. Emission.ContractsOf(specimen).Select(contract => (contract.Name, contract.FullName))];
        Size = specimen.Solidity.Sum(source => source.Text.Length);
    }

    public CaseFile File { get; }

    /// <summary>Characters of its Solidity: what it costs to compile.</summary>
    public int Size { get; }

    /// <summary>The accepted cases, cheapest first; those that the unmutated compiler does not emit as the generator did are told and left out.</summary>
    public static IReadOnlyList<Trial> Prepare(LoadedCompiler compiler)
    {
        var trials = new List<Trial>();
        foreach (var name in Suite.Names)
        {
            var file = Suite.Read(name);
            if (file.Denied.Count > 0 || file.Calls.Count == 0) continue;
            var specimen = Specimen.Compile(file.Name, ("/specimen/" + file.Path, file.Source));
            if (specimen.Errors.Length > 0) continue;
            var trial = new Trial(file, specimen);
            if (trial.TryEmit(compiler) is not { } emitted)
            {
                Console.WriteLine($"{name} is left out: it uses a declaration whose model its assembly does not carry");
                continue;
            }

            var own = specimen.Solidity.ToDictionary(source => source.Path, source => source.Text, StringComparer.Ordinal);
            if (emitted.Files.Count != own.Count || emitted.Files.Any(source => Normal(own.GetValueOrDefault(source.Path, "")) != Normal(source.Text)))
            {
                var (path, text, _) = emitted.Files.First(source => own.GetValueOrDefault(source.Path) != source.Text);
                var line = text.Split('\n').Zip(own.GetValueOrDefault(path, "").Split('\n')).FirstOrDefault(pair => !pair.First.StartsWith("//", StringComparison.Ordinal) && pair.First != pair.Second);
                Console.WriteLine($"{name} is left out: it is emitted otherwise here than by the generator: {line}");
            }
            else
            {
                trial.own = emitted;
                trial.normal = emitted.Files.ToDictionary(source => source.Path, source => Normal(source.Text), StringComparer.Ordinal);
                trials.Add(trial);
            }
        }

        return [.. trials.OrderBy(trial => trial.Size).ThenBy(trial => trial.File.Name, StringComparer.Ordinal)];
    }

    private Emission? TryEmit(LoadedCompiler compiler)
    {
        try
        {
            return Emit(compiler);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    public Emission Emit(LoadedCompiler compiler)
    {
        if (!programs.TryGetValue(compiler, out var program)) programs.Add(compiler, program = compiler.Program(models));
        return compiler.Emit(program, roots, contracts);
    }

    public void Forget(LoadedCompiler compiler) => programs.Remove(compiler);

    /// <summary>Whether the files say something else, comments and spaces aside, or what the compiler says beside them does.</summary>
    public bool IsChanged(Emission emission) => IsTextChanged(emission) || EmissionOracle.Lines(File, emission).Any();

    private bool IsTextChanged(Emission emission) =>
        emission.Files.Count != normal.Count || emission.Files.Any(source => normal.GetValueOrDefault(source.Path) != Normal(source.Text))
        || !emission.Closure.SequenceEqual(own!.Closure) || emission.Layouts.Any(layout => own.Layouts[layout.Key] != layout.Value)
        // A comment changes the hash, as it must.
        || (emission.Hash != own.Hash && emission.Files.Select(source => source.Text).SequenceEqual(own.Files.Select(source => source.Text)));

    /// <summary>Whether the last <see cref="FailureAsync"/> ran the very code that the unmutated compiler gives: nothing can tell such a mutant.</summary>
    public bool IsSameCode { get; private set; }

    /// <summary>Compiles and plays the case with other Solidity; the reason why it does not hold, or null.</summary>
    public async Task<string?> FailureAsync(Emission emission, SolcConfiguration configuration, SolcBench solc, Testing.AnvilChain chain)
    {
        var result = await solc.CompileAsync([.. emission.Files.Select(source => new Build.SoliditySource(source.Path, source.Text))], configuration);
        if (result.Diagnostics.FirstOrDefault(item => item.Severity != Build.SolidityDiagnosticSeverity.Information) is { } complaint) return "solc: " + complaint.Message;
        foreach (var artifact in result.Artifacts)
            if (specimen.Contracts.TryGetValue(artifact.ContractName, out var contract) && Compact(artifact.Abi.GetRawText()) != Compact(contract.Descriptor.Abi)) return "solc's ABI is not the one that the contract carries";
        if (EmissionOracle.Failures(File, emission, result.Artifacts).FirstOrDefault() is { } beside) return beside;
        if (!plain.TryGetValue(configuration, out var code)) plain.Add(configuration, code = CodeOf(await solc.CompileAsync(specimen.Solidity, configuration)));
        IsSameCode = code == CodeOf(result);
        if (IsSameCode) return null;
        try
        {
            var failures = new List<string>();
            var bytecode = new Bytecode(configuration, result.Artifacts.ToDictionary(artifact => artifact.ContractName, StringComparer.Ordinal), [], FromCache: false);
            await new CasePlay(File, specimen, new Subject(specimen, bytecode)).PlayAsync(chain, failures);
            return failures.FirstOrDefault();
        }
        catch (Exception exception) when (exception is not (Chains.ChainException or HttpRequestException))
        {
            return exception.Message;
        }
    }

    private static string CodeOf(Build.CompilationResult result) => string.Join('\n', result.Artifacts.Select(artifact => artifact.ContractName + artifact.Bytecode));

    private static string Compact(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();

    private static string Normal(string text) => Space().Replace(Comment().Replace(text, ""), " ");

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
