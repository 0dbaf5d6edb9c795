using DeCA10B.Testing;

namespace DeCA10B.Laboratory;

/// <summary>A specimen with its bytecode: all that both lives need.</summary>
public sealed class Subject
{
    readonly Dictionary<string, DeployedContract> contracts = new(StringComparer.Ordinal);

    /// <param name="specimen">The native side.</param>
    /// <param name="bytecodes">The EVM's side, a configuration each; none of them with a complaint.</param>
    public Subject(Specimen specimen, params IReadOnlyList<Bytecode> bytecodes)
    {
        if (bytecodes.FirstOrDefault(bytecode => bytecode.Complaints.Count > 0) is { } faulty) throw new ArgumentException($"solc complains about {specimen.Name}. {faulty.Describe()}", nameof(bytecodes));
        Specimen = specimen;
        Bytecodes = bytecodes.ToDictionary(bytecode => bytecode.Configuration);
        // The storage layout follows from the source alone: any configuration's will do.
        foreach (var contract in specimen.Contracts.Values)
            contracts[contract.Name] = new DeployedContract(Address.Zero, contract.Name, contract.Descriptor, bytecodes[0].Contracts[contract.Name]);
    }

    /// <summary>The native side.</summary>
    public Specimen Specimen { get; }

    /// <summary>The EVM's side.</summary>
    public IReadOnlyDictionary<SolcConfiguration, Bytecode> Bytecodes { get; }

    /// <summary>Compiles a specimen for some configurations.</summary>
    /// <exception cref="ArgumentException">solc has an error or a warning.</exception>
    public static async Task<Subject> CompileAsync(SolcBench solc, Specimen specimen, IEnumerable<SolcConfiguration>? configurations = null, CancellationToken cancellation = default) =>
        new(specimen, await Task.WhenAll((configurations ?? SolcConfiguration.All).Select(configuration => solc.CompileAsync(specimen, configuration, cancellation))).ConfigureAwait(false));

    internal DeployedContract At(Address address, string contract, string name) => new(
        address, name, contracts.GetValueOrDefault(contract) ?? throw new ArgumentException($"{Specimen.Name} has no deployable contract {contract}."));
}
