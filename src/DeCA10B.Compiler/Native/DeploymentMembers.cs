using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints how a contract is deployed: typed on a native chain, and the descriptor for any chain.</summary>
internal sealed class DeploymentMembers(ProgramModel program, ContractModel contract, CodeWriter writer, CodecTable codecs)
{
    private readonly string type = CSharpTypes.Global(contract.FullName);
    private readonly EquatableArray<Parameter> parameters = contract.Constructor?.Parameters ?? [];
    private readonly bool isPayable = contract.Constructor?.IsPayable ?? false;
    private readonly string hiding = ContractPart.HidesBase(program, contract) ? "new " : "";

    public void Print(string solidityHash)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override bool IsConstructorPayable => {(isPayable ? "true" : "false")};");
        writer.Line();
        writer.Line("/// <summary>What a chain must know to deploy this contract.</summary>");
        writer.Line($"public static {hiding}global::DeCA10B.Metadata.ContractDescriptor Descriptor {{ get; }} = new(");
        writer.Line($"    {CSharpNames.Literal(contract.Name)},");
        writer.Line($"    {CSharpNames.Literal(solidityHash)},");
        writer.Line($"    typeof({type}).Assembly,");
        writer.Line($"    {CSharpNames.Literal(AbiJson.Of(program, contract))},");
        writer.Line("    Construct,");
        writer.Line($"    {(isPayable ? "true" : "false")});");
        writer.Line();
        PrintDeploy();
        PrintConstruct();
    }

    private void PrintDeploy()
    {
        var names = parameters.Select(item => item.Name).ToArray();
        var chain = CSharpNames.Free("chain", names);
        var from = CSharpNames.Free("from", names);
        var value = CSharpNames.Free("value", names);
        writer.Line("/// <summary>Deploys this contract on a native chain, in a transaction of its own.</summary>");
        writer.Line($"/// <param name=\"{chain}\">The chain.</param>");
        foreach (var item in contract.Constructor?.Documentation.Parameters ?? [])
            if (names.Contains(item.Name)) XmlDocumentation.Parameter(writer, item);
        writer.Line($"/// <param name=\"{from}\">The deployer; null takes the chain's first account.</param>");
        writer.Line($"/// <param name=\"{value}\">Wei for the constructor.</param>");
        writer.Line("/// <exception cref=\"global::DeCA10B.RevertException\">The constructor reverted.</exception>");
        var list = parameters.Select(item => CSharpTypes.Of(item.Type) + " " + CSharpNames.Escape(item.Name)).Prepend($"global::DeCA10B.Chains.NativeChain {chain}")
            .Append($"{CSharpTypes.Address}? {from} = null").Append($"{CSharpTypes.UInt256} {value} = default");
        using (writer.CSharpBlock($"public static {hiding}{type} Deploy({string.Join(", ", list)})"))
        {
            var arguments = new List<string>();
            foreach (var item in parameters)
            {
                var name = CSharpNames.Escape(item.Name);
                // A span cannot be kept until the constructor runs.
                var isSpan = item.Type is ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata };
                var copy = CSharpNames.Free(item.Name + "Copy", names);
                if (isSpan) writer.Line($"var {copy} = {name}.ToArray();");
                arguments.Add(isSpan ? copy : item.Type is InterfaceType named
                    ? $"{chain}.At<{CSharpTypes.Global(named.FullName)}>({name}.Address)"
                    : BoundaryCopy.Of(program, item.Type, name));
            }

            writer.Line($"return {chain}.Deploy(() => new {type}({string.Join(", ", arguments)}), {from}, {value});");
        }

        writer.Line();
    }

    private void PrintConstruct()
    {
        using (writer.CSharpBlock("private static global::DeCA10B.Contract Construct(global::System.ReadOnlyMemory<byte> arguments)"))
        {
            if (parameters.Count > 0) writer.Line("var input = new global::DeCA10B.Abi.AbiReader(arguments.Span) { Allocates = true };");
            for (var index = 0; index < parameters.Count; index++)
            {
                var item = parameters[index].Type;
                var read = $"input.Read({codecs.Of(item)})";
                writer.Line($"var argument{NumberText.Of(index)} = {(item is InterfaceType named ? $"AtCreation<{CSharpTypes.Global(named.FullName)}>({read})" : read)};");
            }

            writer.Line($"return new {type}({string.Join(", ", parameters.Select((_, index) => "argument" + NumberText.Of(index)))});");
        }

        writer.Line();
    }
}
