using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Nethereum;

/// <summary>Prints the types that Nethereum reads by reflection: a class a message, output, event, error and struct.</summary>
internal sealed class NethereumMessages
{
    private const string Attributes = "global::Nethereum.ABI.FunctionEncoding.Attributes.";

    // The properties that every message of Nethereum has, in any version: a parameter of that name hides one.
    private static readonly HashSet<string> OfMessage = new(
        "AmountToSend Gas GasPrice Nonce MaxFeePerGas MaxPriorityFeePerGas FromAddress TransactionType AccessList AuthorisationList ByteCode".Split(' '), StringComparer.Ordinal);

    private readonly ProgramModel program;
    private readonly CodeWriter writer;
    private readonly TypeNameSet names;
    private readonly AbiSignature signature;

    public NethereumMessages(ProgramModel program, CodeWriter writer, TypeNameSet names)
    {
        (this.program, this.writer, this.names) = (program, writer, names);
        signature = new(program);
        Types = new(program, names);
    }

    public NethereumTypes Types { get; }

    public void PrintDeployment(ContractModel contract, string name, bool findsBytecode)
    {
        var parameters = contract.Constructor?.Parameters ?? [];
        writer.Line($"/// <summary>Deploys a {contract.Name}.</summary>");
        using (writer.CSharpBlock($"public partial class {name} : global::Nethereum.Contracts.ContractDeploymentMessage"))
        {
            if (findsBytecode)
            {
                writer.Line("/// <summary>With the bytecode that the build left.</summary>");
                writer.Line($"public {name}() : base(\"0x\" + global::System.Convert.ToHexString(global::DeCA10B.Client.CreationCode.Find({CSharpTypes.Global(contract.FullName)}.Descriptor)))");
            }
            else
            {
                writer.Line("/// <summary>Without bytecode, which is to be set: reference DeCA10B.Client and it finds what the build left.</summary>");
                writer.Line($"public {name}() : base(\"\")");
            }

            writer.Line("{");
            writer.Line("}");
            writer.Line();
            writer.Line("/// <param name=\"byteCode\">Creation code in hexadecimal, without the arguments.</param>");
            writer.Line($"public {name}(string byteCode) : base(byteCode)");
            writer.Line("{");
            writer.Line("}");
            if (parameters.Count > 0) writer.Line();
            Properties(parameters.Select(item => new TupleElement(item.Name, item.Type)), parameters.Select(item => item.AbiName).ToArray(), name, hidesMessage: true);
        }
    }

    public IReadOnlyList<NethereumFunction> PrintFunctions(ContractSurface surface)
    {
        var getters = surface.Getters.Select(item => (
            item.Field.Name, item.Field.AbiName, Inputs: (EquatableArray<Parameter>)[], Outputs: signature.ReturnsOf(item.Field), IsRead: true, item.Field.Documentation));
        var functions = surface.Functions.Select(item => (
            item.Function.Name, item.Function.AbiName, Inputs: item.Function.Parameters, Outputs: AbiSignature.ReturnsOf(item.Function),
            IsRead: item.Function.Mutability is Mutability.View or Mutability.Pure, item.Function.Documentation));
        var printed = new List<NethereumFunction>();
        // Of overloads the one with the fewest parameters keeps the plain name.
        foreach (var item in getters.Concat(functions).OrderBy(item => item.Name, StringComparer.Ordinal).ThenBy(item => item.Inputs.Count).ThenBy(item => signature.Of(item.AbiName, item.Inputs), StringComparer.Ordinal))
        {
            if (!item.Inputs.Select(input => input.Type).Concat(item.Outputs.Select(output => output.Type)).All(type => NethereumTypes.CanEncode(type, program)))
            {
                LeftOut(signature.Of(item.AbiName, item.Inputs), "Nethereum does not encode arrays of arrays of structs");
                continue;
            }

            printed.Add(PrintFunction(item.Name, item.AbiName, item.Inputs, [.. item.Outputs], item.IsRead, item.Documentation));
        }

        return printed;
    }

    public IReadOnlyList<string> PrintEvents(IEnumerable<EventModel> events)
    {
        var printed = new List<string>();
        foreach (var item in events)
        {
            if (item.Parameters.Any(parameter => !NethereumTypes.CanEncode(parameter.Type, program) || (parameter.IsIndexed && parameter.Type is StructType)))
            {
                LeftOut($"event {item.Name}", "Nethereum does not decode its structs");
                continue;
            }

            var name = names.Take(Pascal(item.Name), "EventDTO");
            printed.Add(name);
            using (Class(item.Documentation, $"The event {item.Name}.", $"[{Attributes}Event({CSharpNames.Literal(item.Name)})]", name, Attributes + "IEventDTO"))
                Properties(item.Parameters.Select(parameter => new TupleElement(parameter.Name, parameter.Type)), item.Parameters.Select(parameter => parameter.AbiName).ToArray(), name, indexed: [.. item.Parameters.Select(parameter => parameter.IsIndexed)]);
        }

        return printed;
    }

    public IReadOnlyList<string> PrintErrors(IEnumerable<ErrorModel> errors)
    {
        var printed = new List<string>();
        foreach (var item in errors.Where(item => item.Parameters.All(parameter => NethereumTypes.CanEncode(parameter.Type, program))))
        {
            var name = names.Take(Pascal(item.Name), "Error");
            printed.Add(name);
            using (Class(item.Documentation, $"The error {item.Name}.", $"[{Attributes}Error({CSharpNames.Literal(item.Name)})]", name, Attributes + "IErrorDTO"))
                Properties(item.Parameters.Select(parameter => new TupleElement(parameter.Name, parameter.Type)), item.Parameters.Select(parameter => parameter.AbiName).ToArray(), name);
        }

        return printed;
    }

    /// <summary>The structs that were met; printing one may meet another.</summary>
    public void PrintStructs()
    {
        var printed = new HashSet<string>(StringComparer.Ordinal);
        while (Types.Structs.FirstOrDefault(item => !printed.Contains(item.Key)) is { Key: not null } next)
        {
            printed.Add(next.Key);
            var model = program.Get<StructModel>(next.Key);
            using (Class(model.Documentation, $"The struct {model.Name}.", null, next.Value, null))
                Properties(model.Fields.Select(field => new TupleElement(field.Name, field.Type)), model.Fields.Select(field => field.AbiName).ToArray(), next.Value);
        }
    }

    private NethereumFunction PrintFunction(string name, string abiName, IReadOnlyList<Parameter> inputs, IReadOnlyList<TupleElement> outputs, bool isRead, Documentation documentation)
    {
        var message = names.Take(name, "Function");
        var needsClass = outputs.Count > 1 || (outputs.Count == 1 && IsTuple(outputs[0].Type));
        var outputClass = needsClass ? names.Take(name, "OutputDTO") : "";
        var returns = outputs.Count == 0 ? "" : needsClass ? $", typeof({outputClass})" : $", {CSharpNames.Literal(Types.AbiType(outputs[0].Type))}";
        IReadOnlyList<(string, IrType)> properties;
        using (Class(documentation, $"The message of {abiName}.", $"[{Attributes}Function({CSharpNames.Literal(abiName)}{returns})]", message, "global::Nethereum.Contracts.FunctionMessage"))
            properties = Properties(inputs.Select(item => new TupleElement(item.Name, item.Type)), inputs.Select(item => item.AbiName).ToArray(), message, hidesMessage: true);
        if (needsClass)
        {
            using (Class(Documentation.None, $"What {abiName} returns.", $"[{Attributes}FunctionOutput]", outputClass, Attributes + "IFunctionOutputDTO"))
                Properties(outputs, [.. outputs.Select(output => output.Name)], outputClass);
        }

        return new(name, message, properties, outputs, outputClass, isRead);
    }

    private IReadOnlyList<(string Property, IrType Type)> Properties(
        IEnumerable<TupleElement> elements, IReadOnlyList<string> abiNames, string owner, bool hidesMessage = false, IReadOnlyList<bool>? indexed = null)
    {
        var printed = new List<(string, IrType)>();
        // A class has no member of its own name.
        var taken = new HashSet<string>(StringComparer.Ordinal) { owner };
        foreach (var (element, index) in elements.Select((element, index) => (element, index)))
        {
            var order = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var property = element.Name.Trim('_').Length == 0 ? "ReturnValue" + order : Pascal(element.Name);
            while (!taken.Add(property)) property += "_";
            var isTopic = indexed is not null && indexed[index];
            // Of what does not fit a topic there is only the hash.
            var isHashed = isTopic && element.Type is (StringType or BytesType or ArrayType or FixedArrayType);
            var type = isHashed ? StringType.Instance : element.Type;
            writer.Line($"[{Attributes}Parameter({CSharpNames.Literal(Types.AbiType(element.Type))}, {CSharpNames.Literal(abiNames[index])}, {order}{(isTopic ? ", true" : "")})]");
            writer.Line($"public {(hidesMessage && OfMessage.Contains(property) ? "new " : "")}{Types.Of(type)} {property} {{ get; set; }}{Types.Initial(type)}");
            printed.Add((property, element.Type));
        }

        return printed;
    }

    private IDisposable Class(Documentation documentation, string summary, string? attribute, string name, string? parent)
    {
        writer.Line();
        XmlDocumentation.Write(writer, documentation with { Parameters = [] }, summary, withReturns: false);
        if (attribute is not null) writer.Line(attribute);
        return writer.CSharpBlock($"public partial class {name}{(parent is null ? "" : " : " + parent)}");
    }

    private void LeftOut(string what, string why)
    {
        writer.Line();
        writer.Line($"// {what} is left out: {why}. The contract's own client has it.");
    }

    private static bool IsTuple(IrType type) => type is StructType or ArrayType { Element: StructType } or FixedArrayType { Element: StructType };

    private static string Pascal(string name)
    {
        var stem = name.Trim('_');
        return stem.Length == 0 ? "Value" : char.ToUpperInvariant(stem[0]) + stem.Substring(1);
    }
}
