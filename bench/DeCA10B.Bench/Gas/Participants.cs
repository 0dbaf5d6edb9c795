using System.Globalization;
using System.Numerics;
using System.Text.Json;
using DeCA10B.Contracts;
using DeCA10B.Metadata;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Bench.Gas;

/// <summary>The contracts of a workload's scenario: the model alone, and the trainer that has it as a part.</summary>
/// <param name="Model">The model.</param>
/// <param name="Trainer">Trainer, data handler, incentive mechanism and model in one contract.</param>
public sealed record Participants(ContractDescriptor Model, ContractDescriptor Trainer)
{
    private static readonly Dictionary<string, Participants> Known = new(StringComparer.Ordinal)
    {
        ["SparsePerceptron"] = new(SparsePerceptron.Descriptor, SparsePerceptronTrainer.Descriptor),
        ["DensePerceptron"] = new(DensePerceptron.Descriptor, DensePerceptronTrainer.Descriptor),
        ["NaiveBayesClassifier"] = new(NaiveBayesClassifier.Descriptor, NaiveBayesTrainer.Descriptor),
        ["NearestCentroidClassifier"] = new(NearestCentroidClassifier.Descriptor, NearestCentroidTrainer.Descriptor),
        ["SparseNearestCentroidClassifier"] = new(SparseNearestCentroidClassifier.Descriptor, SparseNearestCentroidTrainer.Descriptor),
    };

    /// <summary>Those of the reference's contract of that name.</summary>
    /// <exception cref="BenchException">There is none.</exception>
    public static Participants Of(string contract) =>
        Known.TryGetValue(contract, out var found) ? found : throw new BenchException($"There is no {contract} in the family.");

    /// <summary>Constructor arguments from the workload's JSON.</summary>
    public static byte[] EncodeConstructor(ContractDescriptor contract, IEnumerable<object> arguments) =>
        Encode(ContractSchema.Parse(contract.Abi).Constructor, arguments);

    /// <summary>A call of a function from the workload's JSON.</summary>
    /// <exception cref="BenchException">The contract has no such function of that many parameters.</exception>
    public static byte[] EncodeCall(ContractDescriptor contract, string function, IReadOnlyCollection<object> arguments)
    {
        var found = ContractSchema.Parse(contract.Abi).Functions.FirstOrDefault(item => item.Name == function && item.Inputs.Fields.Count == arguments.Count)
            ?? throw new BenchException($"{contract.Name} has no function {function} of {arguments.Count} parameters.");
        return SchemaEncoding.EncodeCall(found, Normalized(found.Inputs, arguments));
    }

    private static byte[] Encode(SolidityTuple type, IEnumerable<object> arguments) => SchemaEncoding.Encode(type, Normalized(type, arguments));

    private static object[] Normalized(SolidityTuple type, IEnumerable<object> arguments) =>
        [.. arguments.Zip(type.Fields, (argument, field) => Normalized(field.Type, argument))];

    /// <summary>Numbers are strings in the workload where JavaScript could not hold them.</summary>
    private static object Normalized(SolidityType type, object value) => (type, value) switch
    {
        (SolidityArray array, JsonElement element) => element.EnumerateArray().Select(item => Normalized(array.Element, item)).ToArray(),
        (SolidityArray array, long[] numbers) => numbers.Select(number => Normalized(array.Element, number)).ToArray(),
        (SolidityTuple tuple, object[] fields) => Normalized(tuple, fields),
        (SolidityString, _) => value.ToString()!,
        (SolidityInteger, _) => BigInteger.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture),
        (SolidityAddress, Address address) => address,
        _ => throw new BenchException($"The workload has {value} where {type} belongs."),
    };
}
