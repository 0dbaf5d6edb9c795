using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.Compiler.Abi;

/// <summary>The JSON ABI of a contract as solc writes it, without white space: entries by type and name, keys in alphabetical order.</summary>
public sealed class AbiJson
{
    private readonly ProgramModel program;
    private readonly AbiSignature signature;
    private readonly ContractSurface surface;

    private AbiJson(ProgramModel program, ContractModel contract)
    {
        this.program = program;
        signature = new(program);
        surface = ContractSurface.Of(program, contract);
    }

    public static string Of(ProgramModel program, ContractModel contract) => new AbiJson(program, contract).Print(contract);

    private string Print(ContractModel contract)
    {
        var entries = new List<(string Type, string Name, string Json)>();
        if (contract.Constructor is { } constructor && !ContractPrinter.IsEmpty(constructor)) entries.Add(("constructor", "", Constructor(contract, constructor)));
        foreach (var error in surface.Errors)
            entries.Add(("error", error.Name, $"{{\"inputs\":{Inputs(error.Parameters)},\"name\":\"{error.Name}\",\"type\":\"error\"}}"));
        foreach (var item in surface.Events)
            entries.Add(("event", item.Name, $"{{\"anonymous\":false,\"inputs\":[{string.Join(",", item.Parameters.Select(EventInput))}],\"name\":\"{item.Name}\",\"type\":\"event\"}}"));
        foreach (var (level, function) in surface.Functions) entries.Add(("function", function.AbiName, Function(level, function)));
        foreach (var (_, field) in surface.Getters)
            entries.Add(("function", field.AbiName, Function(field.AbiName, "[]", GetterReturns(field), field.Kind == FieldKind.Constant ? "pure" : "view")));
        if (surface.HasReceive) entries.Add(("receive", "", "{\"stateMutability\":\"payable\",\"type\":\"receive\"}"));
        return "[" + string.Join(",", entries.OrderBy(entry => entry.Type, StringComparer.Ordinal).ThenBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => entry.Json)) + "]";
    }

    private string Constructor(ContractModel contract, ConstructorModel constructor)
    {
        var names = SignatureNames.OfParameters(constructor.Parameters, SignatureNames.UsesOf(OrderedBodies.Of(program, contract, constructor)), new(new(program, contract)));
        return $"{{\"inputs\":{Inputs(constructor.Parameters, names)},\"stateMutability\":\"{(constructor.IsPayable ? "payable" : "nonpayable")}\",\"type\":\"constructor\"}}";
    }

    private string Function(ContractModel level, FunctionModel function)
    {
        var scope = new LocalScope(new(program, level));
        var inputs = Inputs(function.Parameters, SignatureNames.OfParameters(function.Parameters, SignatureNames.UsesOf(OrderedBodies.Of(program, level, function)), scope));
        var names = SignatureNames.OfReturns(function, scope);
        var returns = AbiSignature.ReturnsOf(function).Select((element, index) => new TupleElement(names[index], element.Type));
        return Function(function.AbiName, inputs, returns, MutabilityOf(function.Mutability));
    }

    private EquatableArray<TupleElement> GetterReturns(FieldModel field) => signature.ReturnsOf(field)
        .Select(item => new TupleElement(item.Name.Length == 0 ? "" : SolidityNames.Camel(item.Name), item.Type)).ToEquatableArray();

    private string Function(string name, string inputs, IEnumerable<TupleElement> outputs, string mutability) =>
        $"{{\"inputs\":{inputs},\"name\":\"{name}\",\"outputs\":[{string.Join(",", outputs.Select(item => "{" + Typed(item.Name, item.Type) + "}"))}],\"stateMutability\":\"{mutability}\",\"type\":\"function\"}}";

    private string Inputs(EquatableArray<Parameter> parameters, IReadOnlyList<string> names) =>
        "[" + string.Join(",", parameters.Select((item, index) => "{" + Typed(names[index], item.Type) + "}")) + "]";

    private string Inputs(IEnumerable<Parameter> parameters) => "[" + string.Join(",", parameters.Select(item => "{" + Typed(item.AbiName, item.Type) + "}")) + "]";

    private string EventInput(Parameter parameter)
    {
        var (components, rest) = Parts(parameter.AbiName, parameter.Type);
        return $"{{{components}\"indexed\":{(parameter.IsIndexed ? "true" : "false")},{rest}}}";
    }

    private string Typed(string name, IrType type)
    {
        var (components, rest) = Parts(name, type);
        return components + rest;
    }

    private (string Components, string Others) Parts(string name, IrType type) =>
        (Components(type), $"\"internalType\":\"{InternalType(type)}\",\"name\":\"{(name.Length == 0 ? "" : ReservedWords.Avoid(name))}\",\"type\":\"{signature.TypeName(type)}\"");

    private string Components(IrType type) => type switch
    {
        StructType named => "\"components\":[" + string.Join(",", signature.FieldsOf(named).Select(field => "{" + Typed(SolidityNames.Camel(field.Name), field.Type) + "}")) + "],",
        ArrayType array => Components(array.Element),
        FixedArrayType array => Components(array.Element),
        _ => "",
    };

    private string InternalType(IrType type) => type switch
    {
        StructType named => "struct " + surface.QualifiedName(named.FullName),
        EnumType named => "enum " + surface.QualifiedName(named.FullName),
        FixedPointType named => named.Format.Name,
        InterfaceType named => "contract " + TypeNames.Simple(named.FullName),
        ArrayType array => InternalType(array.Element) + "[]",
        FixedArrayType array => InternalType(array.Element) + "[" + array.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]",
        _ => signature.Canonical(type),
    };

    private static string MutabilityOf(Mutability mutability) => mutability switch
    {
        Mutability.Pure => "pure",
        Mutability.View => "view",
        Mutability.Payable => "payable",
        _ => "nonpayable",
    };
}
