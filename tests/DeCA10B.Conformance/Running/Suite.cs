using System.Collections.Concurrent;
using DeCA10B.Conformance.Format;
using DeCA10B.Laboratory;
using DeCA10B.Testing;

namespace DeCA10B.Conformance.Running;

/// <summary>All cases, run once a process: the tests ask for their results.</summary>
internal static class Suite
{
    /// <summary>Environment variable with parts of case names, separated by commas: only those cases run.</summary>
    public const string FilterVariable = "DECA10B_CASES";

    private static readonly Lazy<Task<IReadOnlyDictionary<string, CaseResult>>> Run = new(() => Task.Run(RunAsync));

    public static string? Filter { get; } = Environment.GetEnvironmentVariable(FilterVariable) is { Length: > 0 } filter ? filter : null;

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests/DeCA10B.Conformance/Cases");

    /// <summary>The names of the cases to run, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')[..^3])
            .Where(name => Filter is null || Filter.Split(',').Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Why the EVM's side does not run, or null.</summary>
    public static string? WhyNativeOnly { get; } = Anvil.WhyUnavailable();

    public static Task<IReadOnlyDictionary<string, CaseResult>> ResultsAsync() => Run.Value;

    public static CaseFile Read(string name) => CaseReader.Read(name, File.ReadAllText(Path.Combine(Folder, name + ".cs")));

    private static async Task<IReadOnlyDictionary<string, CaseResult>> RunAsync()
    {
        var results = new ConcurrentDictionary<string, CaseResult>(StringComparer.Ordinal);
        using var solc = new SolcBench();
        await using var chain = WhyNativeOnly is null ? await Anvil.StartAsync() : null;
        await Parallel.ForEachAsync(Names, new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount }, async (name, _) => results[name] = await RunAsync(name, solc, chain));
        return results;
    }

    private static async Task<CaseResult> RunAsync(string name, SolcBench solc, AnvilChain? chain)
    {
        var unread = new CaseFile(name, "", [], [], [], [], [], [], [], [], []);
        try
        {
            return await new CaseRun(Read(name), solc, chain).RunAsync();
        }
        catch (CaseFormatException exception)
        {
            return CaseResult.Of(unread, exception.Message);
        }
        catch (Exception exception)
        {
            return CaseResult.Of(unread, $"{name}.cs: {exception}");
        }
    }
}
