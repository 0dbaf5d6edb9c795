using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>The datasets that runs asked for last: each is loaded once for all that want it, and a sweep over sizes does not keep them all.</summary>
internal sealed class SharedDatasets
{
    private const int Most = 4;

    private readonly Lock gate = new();
    private readonly LinkedList<((string, DatasetOptions) Key, Lazy<Dataset> Data)> recent = new();

    public Dataset Of(Scenario scenario)
    {
        var key = (scenario.Dataset, scenario.DatasetOptions);
        Lazy<Dataset> data;
        lock (gate)
        {
            var entry = recent.FirstOrDefault(entry => entry.Key == key);
            data = entry.Data ?? new(() => Datasets.Load(key.Dataset, key.DatasetOptions));
            recent.Remove(entry);
            recent.AddFirst((key, data));
            if (recent.Count > Most) recent.RemoveLast();
        }

        return data.Value;
    }
}
