using DeCA10B.Testing;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Laboratory;

/// <summary>Measures what operations cost on an EVM: a contract each, less one that returns its argument.</summary>
/// <remarks>A contract has one function, so that all find theirs at the same price; it also writes a slot, so that the call lies above the floor of what calldata costs.</remarks>
public static class OperationGas
{
    /// <summary>The gas of each operation, in their order.</summary>
    /// <exception cref="InvalidOperationException">An operation does not compile, or reverts.</exception>
    public static async Task<IReadOnlyList<long>> MeasureAsync(
        SolcBench solc, AnvilChain chain, SolcConfiguration configuration, IReadOnlyList<PricedOperation> operations, CancellationToken cancellation = default)
    {
        string[] types = [.. operations.Select(operation => operation.Type).Distinct()];
        var source = string.Join("\n", operations.Select((operation, index) => Contract(NameOf(index), operation.Type, operation.Expression)).Concat(types.Select(type => Contract("Empty" + type, type, "x"))));
        using var specimen = Specimen.Compile(source);
        if (!specimen.Errors.IsEmpty) throw new InvalidOperationException(string.Join("; ", specimen.Errors));
        var subject = await Subject.CompileAsync(solc, specimen, [configuration], cancellation).ConfigureAwait(false);
        var gas = new List<long>();
        for (var index = 0; index < operations.Count; index++)
        {
            var used = await GasOfAsync(NameOf(index), operations[index]).ConfigureAwait(false);
            gas.Add(used - await GasOfAsync("Empty" + operations[index].Type, operations[index]).ConfigureAwait(false));
        }

        return gas;

        async Task<long> GasOfAsync(string contract, PricedOperation operation)
        {
            var function = specimen.Contracts[contract].Schema.Functions.Single(item => item.Name == "run");
            var experiment = new Experiment(subject, [new Deployment(contract)], [new Step(0, SchemaEncoding.EncodeCall(function, [operation.X, operation.Y]))]);
            var observed = await experiment.PlayAsync(chain, configuration, experiment.PlayNatively(), cancellation: cancellation).ConfigureAwait(false);
            return observed.Calls[0].Succeeded ? (long)observed.Calls[0].GasUsed : throw new InvalidOperationException($"{operation.Name} reverts.");
        }
    }

    static string NameOf(int index) => FormattableString.Invariant($"Operation{index}");

    static string Contract(string name, string type, string expression) => $$"""
        [Contract]
        public sealed partial class {{name}} : Contract
        {
            ulong written;

            public {{type}} Run({{type}} x, {{type}} y)
            {
                written = 1;
                return {{expression}};
            }
        }
        """;
}
