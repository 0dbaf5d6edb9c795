namespace DeCA10B.Build;

/// <summary>A contract whose artifact was left.</summary>
/// <param name="Name">Name of the contract.</param>
/// <param name="Key">Hash over what the artifact was made from.</param>
/// <param name="Clean">False when solc warned.</param>
sealed record BuiltContract(string Name, string Key, bool Clean);

/// <summary>What a build left behind, for the next to compare with.</summary>
sealed class ContractBuildState(IReadOnlyList<string> files, IReadOnlyDictionary<string, BuiltContract> contracts)
{
    const string Format = "deca10b-contract-build-1";

    // Packing looks for this line.
    const string Complete = "complete";

    readonly Dictionary<string, BuiltContract> contracts = new(contracts, StringComparer.Ordinal);

    /// <summary>Every file written, or to be written, by full path.</summary>
    public IReadOnlyList<string> Files => files;

    public IReadOnlyCollection<BuiltContract> Contracts => contracts.Values;

    /// <summary>The contract as the build left it, or null when it left none from the same sources.</summary>
    public BuiltContract? Find(CompilationUnit unit) =>
        contracts.TryGetValue(unit.Contract.Name, out var contract) && contract.Key == unit.Key ? contract : null;

    public void Add(BuiltContract contract)
    {
        lock (contracts)
            contracts[contract.Name] = contract;
    }

    /// <summary>A file that is missing or does not read is an empty state: the build then does everything.</summary>
    public static ContractBuildState Read(string path)
    {
        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (lines is not [Format, ..])
            return new ContractBuildState([], new Dictionary<string, BuiltContract>());
        var fields = lines.Skip(1).Select(line => line.Split('\t')).ToList();
        return new ContractBuildState(
            [.. fields.Where(field => field is ["file", _]).Select(field => field[1])],
            fields.Where(field => field is ["contract", _, _, _])
                .Select(field => new BuiltContract(field[1], field[2], field[3] == "clean"))
                .DistinctBy(contract => contract.Name)
                .ToDictionary(contract => contract.Name, StringComparer.Ordinal));
    }

    /// <param name="path">The file.</param>
    /// <param name="isComplete">Whether every contract has its artifact.</param>
    public void Write(string path, bool isComplete)
    {
        var lines = files.Select(file => $"file\t{file}")
            .Concat(contracts.Values.OrderBy(contract => contract.Name, StringComparer.Ordinal)
                .Select(contract => $"contract\t{contract.Name}\t{contract.Key}\t{(contract.Clean ? "clean" : "warned")}"));
        var head = isComplete ? new[] { Format, Complete } : [Format];
        AtomicFile.WriteIfChanged(path, string.Concat(head.Concat(lines).Select(line => line + "\n")));
    }
}
