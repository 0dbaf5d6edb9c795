using DeCA10B.Testing.Tracing;

namespace DeCA10B.Testing.Coverage;

/// <summary>Counts which lines of C# ran on an EVM. Safe to use from several chains at once.</summary>
public sealed class CoverageRecorder
{
    /// <summary>Name of the environment variable with the file that the counts of a whole process go to, as Cobertura XML.</summary>
    public const string Variable = "DECA10B_COVERAGE";

    static readonly Lazy<CoverageRecorder?> OfProcessOnce = new(Begin);

    readonly Lock gate = new();
    readonly Dictionary<ContractPlaces, long[]> hits = [];

    /// <summary>The recorder of this process; null unless <see cref="Variable"/> is set.</summary>
    internal static CoverageRecorder? OfProcess => OfProcessOnce.Value;

    /// <summary>The files of the contracts that were called, with their lines: paths relative to the project that declares them, in ordinal order.</summary>
    public IReadOnlyList<LineCoverage> Files
    {
        get
        {
            lock (gate) return LineCoverage.Of(hits);
        }
    }

    /// <summary>Counts what a trace went through.</summary>
    public void Add(ExecutionTrace trace)
    {
        lock (gate)
        {
            foreach (var frame in trace.Frames)
                if (frame.Places is { } places) Count(places, frame.Counters);
        }
    }

    /// <summary>Writes all files as Cobertura XML, whole or not at all.</summary>
    /// <param name="path">Where to.</param>
    public void WriteCobertura(string path) => Build.AtomicFile.WriteIfChanged(path, Cobertura.Write(Files));

    void Count(ContractPlaces places, List<int> counters)
    {
        if (!hits.TryGetValue(places, out var counts)) hits.Add(places, counts = new long[places.Instructions]);
        foreach (var counter in counters)
            if (places.IndexOf(counter) is >= 0 and var index && index < counts.Length) counts[index]++;
    }

    static CoverageRecorder? Begin()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path) return null;
        var recorder = new CoverageRecorder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => recorder.WriteCobertura(Path.GetFullPath(path));
        return recorder;
    }
}
