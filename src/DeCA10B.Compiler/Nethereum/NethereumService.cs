using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Nethereum;

/// <summary>Prints the service: a method a read, two a transaction, each with the message and with the arguments.</summary>
internal sealed class NethereumService(CodeWriter writer, NethereumTypes types)
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Token = "global::System.Threading.CancellationToken cancellation = default";
    private const string Block = "global::Nethereum.RPC.Eth.DTOs.BlockParameter? block = null";
    private const string Receipt = "global::Nethereum.RPC.Eth.DTOs.TransactionReceipt";

    private readonly HashSet<string> methods = new(StringComparer.Ordinal);

    public void Print(
        ContractModel contract, string name, string deployment, IReadOnlyList<NethereumFunction> functions, IReadOnlyList<string> events, IReadOnlyList<string> errors, bool hasWeb3)
    {
        writer.Line();
        XmlDocumentation.Write(writer, contract.Documentation, $"A {contract.Name} at an address, through Nethereum.", withReturns: false);
        using (writer.CSharpBlock($"public partial class {name} : {(hasWeb3 ? "global::Nethereum.Web3.ContractWeb3ServiceBase" : "global::Nethereum.Contracts.ContractServiceBase")}"))
        {
            PrintConstruction(name, deployment, hasWeb3);
            foreach (var function in functions)
            {
                if (!function.IsRead) PrintTransaction(function);
                else if (function.Outputs.Count > 0) PrintRead(function);
            }

            PrintTypes("Function", functions.Select(function => function.Message));
            PrintTypes("Event", events);
            PrintTypes("Error", errors);
        }
    }

    private void PrintConstruction(string name, string deployment, bool hasWeb3)
    {
        if (!hasWeb3)
        {
            writer.Line("/// <param name=\"handler\">Knows the node and the address.</param>");
            using (writer.CSharpBlock($"public {name}(global::Nethereum.Contracts.ContractHandlers.ContractHandler handler)")) writer.Line("ContractHandler = handler;");
            return;
        }

        writer.Line("/// <param name=\"web3\">Knows the node and the account.</param>");
        writer.Line("/// <param name=\"contractAddress\">Where the contract is.</param>");
        writer.Line($"public {name}(global::Nethereum.Web3.IWeb3 web3, string contractAddress) : base(web3, contractAddress)");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Line("/// <summary>Deploys one and waits until it is in a block.</summary>");
        using (writer.CSharpBlock($"public static async {Task}<{name}> DeployContractAndGetServiceAsync(global::Nethereum.Web3.IWeb3 web3, {deployment} message, {Token})"))
        {
            writer.Line($"var receipt = await web3.Eth.GetContractDeploymentHandler<{deployment}>().SendRequestAndWaitForReceiptAsync(message, cancellation).ConfigureAwait(false);");
            writer.Line($"return new {name}(web3, receipt.ContractAddress);");
        }
    }

    private void PrintRead(NethereumFunction function)
    {
        var output = function.OutputClass.Length > 0 ? function.OutputClass : types.Of(function.Outputs[0].Type);
        var query = function.OutputClass.Length > 0 ? "QueryDeserializingToObjectAsync" : "QueryAsync";
        Both(function, $"{Task}<{output}>", function.MethodName + "QueryAsync", Block, $"ContractHandler.{query}<{function.Message}, {output}>(message, block)", "block");
    }

    private void PrintTransaction(NethereumFunction function)
    {
        Both(function, $"{Task}<string>", function.MethodName + "RequestAsync", "", "ContractHandler.SendRequestAsync(message)", "");
        Both(function, $"{Task}<{Receipt}>", function.MethodName + "RequestAndWaitForReceiptAsync", Token, "ContractHandler.SendRequestAndWaitForReceiptAsync(message, cancellation)", "cancellation");
    }

    /// <summary>The method that takes the message, and the one that takes the arguments: but for overloads whose C# types are the same.</summary>
    private void Both(NethereumFunction function, string returns, string name, string option, string call, string optionName)
    {
        Method(returns, name, [$"{function.Message} message", option], call);
        var values = function.Inputs.Select(input => (Type: types.Of(input.Type), Name: Argument(input.Property))).ToArray();
        if (!methods.Add(name + "(" + string.Join(",", values.Select(value => value.Type)) + ")")) return;
        var setters = function.Inputs.Zip(values, (input, value) => $"{input.Property} = {value.Name}");
        var message = function.Inputs.Count == 0 ? $"new {function.Message}()" : $"new {function.Message} {{ {string.Join(", ", setters)} }}";
        Method(returns, name, [.. values.Select(value => value.Type + " " + value.Name), option], $"{name}({message}{(optionName.Length > 0 ? ", " + optionName : "")})");
    }

    private void Method(string returns, string name, IEnumerable<string> parameters, string body)
    {
        writer.Line();
        writer.Line($"public virtual {returns} {name}({string.Join(", ", parameters.Where(item => item.Length > 0))}) =>");
        writer.Line($"    {body};");
    }

    private void PrintTypes(string kind, IEnumerable<string> all)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override global::System.Collections.Generic.List<global::System.Type> GetAll{kind}Types() =>");
        writer.Line($"    new global::System.Collections.Generic.List<global::System.Type> {{ {string.Join(", ", all.Select(item => $"typeof({item})"))} }};");
    }

    // The option's own names are taken.
    private static string Argument(string property) =>
        CSharpNames.Escape(CSharpNames.Free(char.ToLowerInvariant(property[0]) + property.Substring(1), ["block", "cancellation", "message"]));
}
