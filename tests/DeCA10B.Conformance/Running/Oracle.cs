using System.Numerics;
using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Conformance.Format;
using DeCA10B.Hashing;
using DeCA10B.Laboratory;
using DeCA10B.Testing;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Conformance.Running;

/// <summary>What a case's directives ask for, in bytes.</summary>
internal sealed class Oracle(CaseFile file, Specimen specimen)
{
    private static readonly SchemaRecord Panic = new("Panic", new SolidityTuple([new("code", new SolidityInteger(256, false))]));
    private static readonly SchemaRecord Message = new("Error", new SolidityTuple([new("message", new SolidityString())]));

    private readonly Dictionary<string, Address> addresses = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Address> Addresses => addresses;

    public IReadOnlyList<Deployment> Deployments()
    {
        Deployment[] deployments = [.. file.Deployments.Select(item => new Deployment(item.Contract, From: item.From is NameValue name ? name.In(addresses) : null, Value: (UInt256)item.Value))];
        for (var index = 0; index < deployments.Length; index++) addresses[file.Deployments[index].Name] = Experiment.AddressOf(deployments, index);
        for (var index = 0; index < deployments.Length; index++)
        {
            var directive = file.Deployments[index];
            var contract = specimen.Contracts.GetValueOrDefault(directive.Contract) ?? throw At(directive, $"there is no deployable contract {directive.Contract}");
            deployments[index] = deployments[index] with { Arguments = Encode(directive, contract.Schema.Constructor, directive.Arguments) };
        }

        return deployments;
    }

    public (Step Step, CallOutcome Expected) Call(CallDirective directive)
    {
        var index = file.Deployments.ToList().FindIndex(item => item.Name == directive.Target);
        if (index < 0) throw At(directive, $"{directive.Target} is no deployment");
        var from = directive.From is { } sender ? Guarded(directive, () => (Address)sender.Fit(new SolidityAddress(), addresses)) : (Address?)null;
        var function = directive.Function is null ? null : FunctionOf(directive, specimen.Contracts[file.Deployments[index].Contract].Schema);
        var data = function is null ? directive.Data : SchemaEncoding.EncodeCall(function, Fit(directive, function.Inputs, directive.Arguments));
        return (new Step(index, data, from, (UInt256)directive.Value, directive.Wait), Outcome(directive, function?.Outputs));
    }

    /// <summary>What a directive expects; the return values are encoded as <paramref name="outputs"/>.</summary>
    public CallOutcome Outcome(ActingDirective directive, SolidityTuple? outputs) => directive.Expected switch
    {
        Returns { Values: var values } => new(true, outputs is null ? RawOf(values) : Encode(directive, outputs, values), [.. directive.Events.Select(item => LogOf(directive, item))]),
        Panics { Code: var code } => Failure(directive, Panic, [new NumberValue(code)]),
        Fails { Error: "Error", Arguments: var arguments } => Failure(directive, Message, arguments),
        Fails { Error: var name, Arguments: var arguments } => Failure(directive, Find(directive, name, "Error", schema => schema.Errors), arguments),
        _ => new(false, default, []),
    };

    private static byte[] RawOf(IReadOnlyList<CaseValue> values) => [.. values.OfType<HexValue>().SelectMany(value => value.Bytes)];

    private CallOutcome Failure(ActingDirective directive, SchemaRecord error, IReadOnlyList<CaseValue> arguments) =>
        new(false, (byte[])[.. error.Hash.ToArray()[..4], .. Encode(directive, error.Parameters, arguments)], []);

    private Log LogOf(ActingDirective directive, ExpectedEvent expected)
    {
        var type = Find(directive, expected.Name, "Event", schema => schema.Events);
        var values = Fit(directive, type.Parameters, expected.Arguments);
        var fields = type.Parameters.Fields;
        var indexed = fields.Select((field, index) => (field, index)).Where(item => item.field.IsIndexed).Select(item => TopicOf(item.field.Type, values[item.index]));
        var plain = fields.Select((field, index) => (field, index)).Where(item => !item.field.IsIndexed).ToArray();
        var data = SchemaEncoding.Encode(new SolidityTuple([.. plain.Select(item => item.field)]), [.. plain.Select(item => values[item.index])]);
        var emitter = addresses.GetValueOrDefault(expected.Emitter, Address.Zero);
        return new Log(emitter, [type.Hash, .. indexed], data, 0, default, 0);
    }

    private static Bytes32 TopicOf(SolidityType type, object value) => type switch
    {
        SolidityString => Keccak.Hash(System.Text.Encoding.UTF8.GetBytes((string)value)),
        SolidityBytes => Keccak.Hash((byte[])value),
        SolidityArray array => Keccak.Hash([.. ((object[])value).SelectMany(item => ((Bytes32)SchemaEncoding.WordOf(array.Element, item)).ToArray())]),
        SolidityTuple tuple => Keccak.Hash(SchemaEncoding.Encode(tuple, (object[])value)),
        _ => (Bytes32)SchemaEncoding.WordOf(type, value),
    };

    private SchemaRecord Find(ActingDirective directive, string name, string ending, Func<ContractSchema, IReadOnlyList<SchemaRecord>> records)
    {
        var all = specimen.Contracts.Values.SelectMany(contract => records(contract.Schema)).DistinctBy(record => record.Hash).ToArray();
        var found = all.Where(record => record.Name == name || record.Name + ending == name).ToArray();
        return found.Length == 1 ? found[0] : throw At(directive, $"there is no {ending.ToLowerInvariant()} {name} in the ABI, which has {string.Join(", ", all.Select(record => record.Name))}");
    }

    private SchemaFunction FunctionOf(CallDirective directive, ContractSchema schema)
    {
        var name = char.ToLowerInvariant(directive.Function![0]) + directive.Function[1..];
        var named = schema.Functions.Where(function => function.Name == name || function.Name == directive.Function).ToArray();
        var fitting = named.Where(function => directive.Parameters is { } types ? function.Inputs.Name == $"({types})" : Fits(function.Inputs, directive.Arguments)).ToArray();
        return fitting switch
        {
            [var only] => only,
            [] => throw At(directive, named.Length == 0 ? $"there is no function {name}" : $"the arguments fit none of {string.Join(", ", named.Select(function => function.Signature))}"),
            _ => throw At(directive, $"the arguments fit {string.Join(", ", fitting.Select(function => function.Signature))}: write the types, as in {directive.Function}:{fitting[0].Inputs.Name[1..^1]}(...)"),
        };
    }

    private bool Fits(SolidityTuple type, IReadOnlyList<CaseValue> values)
    {
        try
        {
            return new ListValue(values, IsStruct: true).Fit(type, addresses) is not null;
        }
        catch (CaseFormatException)
        {
            return false;
        }
    }

    private byte[] Encode(ActingDirective directive, SolidityTuple type, IReadOnlyList<CaseValue> values) => SchemaEncoding.Encode(type, Fit(directive, type, values));

    private object[] Fit(ActingDirective directive, SolidityTuple type, IReadOnlyList<CaseValue> values) => Guarded(directive, () => type.Fields.Count == values.Count
        ? type.Fields.Zip(values, (field, value) => value.Fit(field.Type, addresses)).ToArray()
        : throw new CaseFormatException($"{type} has {type.Fields.Count} values, not {values.Count}"));

    private T Guarded<T>(ActingDirective directive, Func<T> fit)
    {
        try
        {
            return fit();
        }
        catch (CaseFormatException exception)
        {
            throw At(directive, exception.Message);
        }
    }

    private CaseFormatException At(ActingDirective directive, string message) => new(FormattableString.Invariant($"{file.Path}:{directive.Line}: {message}"));
}
