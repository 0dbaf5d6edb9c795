using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Client;

/// <summary>Prints a client class: how to get one, the functions, the events, the errors it understands.</summary>
internal sealed class ClientClass(ProgramModel program, ContractModel contract, IEnumerable<string> passedErrors, CodeWriter writer)
{
    private const string Chain = "global::DeCA10B.Chains.IChain";

    private readonly AbiSignature signature = new(program);
    private readonly CodecTable codecs = new(program);
    private readonly ContractSurface surface = ContractSurface.Of(program, contract);
    private readonly string name = contract.Name + "Client";

    public void Print()
    {
        XmlDocumentation.Write(writer, contract.Documentation, $"A client of a {contract.Name} on any chain.", withReturns: false);
        using (writer.CSharpBlock($"{contract.CSharpAccessibility} sealed partial class {name} : global::DeCA10B.Chains.ContractClient"))
        {
            PrintErrors();
            PrintConstruction();
            var functions = new ClientFunctions(program, writer, codecs);
            foreach (var (_, field) in surface.Getters) functions.PrintGetter(field);
            functions.Print(surface.Functions.Select(item => item.Function).ToArray());
            new ClientEvents(writer, codecs).Print(surface.Events);
            PrintDescribe();
            codecs.Print(writer);
        }
    }

    private void PrintErrors()
    {
        using (writer.CSharpBlock("private static readonly global::DeCA10B.Chains.ErrorDecoder[] Errors =", "};"))
        {
            foreach (var error in KnownErrors())
            {
                var type = CSharpTypes.Global(error.FullName);
                writer.Line($"global::DeCA10B.Chains.ErrorDecoder.Of({type}.ErrorSelector, {CSharpNames.Literal(error.Name)}, static data => {type}.DecodeError(data)),");
            }
        }

        writer.Line();
    }

    /// <summary>The contract's own errors, then those that pass through it.</summary>
    private IEnumerable<ErrorModel> KnownErrors()
    {
        var selectors = new HashSet<string>(StringComparer.Ordinal);
        return surface.Errors.Concat(passedErrors.Select(program.Get<ErrorModel>))
            .Where(error => !error.Parameters.Any(item => item.Type is InterfaceType) && selectors.Add(signature.Of(error.Name, error.Parameters)));
    }

    private void PrintConstruction()
    {
        writer.Line($"private {name}({Chain} chain, {CSharpTypes.Address} address) : base(chain, address, Errors)");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Line("/// <summary>A client of the contract at an address. Nothing is asked of the chain yet.</summary>");
        writer.Line($"public static {name} At({Chain} chain, {CSharpTypes.Address} address) => new(chain, address);");
        writer.Line();
        PrintDeploy();
    }

    private void PrintDeploy()
    {
        var parameters = contract.Constructor?.Parameters ?? [];
        var names = parameters.Select(item => item.Name).ToArray();
        var chain = CSharpNames.Free("chain", names);
        var options = CSharpNames.Free("options", names);
        var cancellation = CSharpNames.Free("cancellation", names);
        XmlDocumentation.Write(writer, contract.Constructor?.Documentation ?? Documentation.None, $"Deploys a {contract.Name} and waits until it is in a block.", withReturns: false);
        writer.Line("/// <exception cref=\"global::DeCA10B.Chains.ContractRevertedException\">The constructor reverted.</exception>");
        var list = parameters.Select(item => CSharpTypes.OfClient(item.Type) + " " + CSharpNames.Escape(item.Name)).Prepend($"{Chain} {chain}")
            .Append($"global::DeCA10B.Chains.CallOptions {options} = default").Append($"global::System.Threading.CancellationToken {cancellation} = default");
        using (writer.CSharpBlock($"public static async global::System.Threading.Tasks.ValueTask<{name}> DeployAsync({string.Join(", ", list)})"))
        {
            var arguments = ClientFunctions.Encoding(signature, writer, codecs, null, parameters);
            writer.Line($"var receipt_ = await DeployContractAsync({chain}, {CSharpTypes.Global(contract.FullName)}.Descriptor, {arguments}, {options}, Errors, {cancellation}).ConfigureAwait(false);");
            writer.Line($"return new({chain}, receipt_.ContractAddress!.Value);");
        }
    }

    private void PrintDescribe()
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("protected override string Describe(global::System.ReadOnlyMemory<byte> data) => data.Length < 4 ? base.Describe(data) :");
        using (writer.CSharpBlock("    global::System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(data.Span) switch", "};"))
        {
            foreach (var (_, field) in surface.Getters) Case(field.AbiName + "()", field.Name);
            foreach (var (_, function) in surface.Functions) Case(signature.Of(function), function.Name);
            writer.Line("_ => base.Describe(data),");
        }
    }

    private void Case(string text, string member) =>
        writer.Line($"{NumberText.Of(Keccak256.Selector(text))} => {CSharpNames.Literal(contract.Name + "." + member)},");
}
