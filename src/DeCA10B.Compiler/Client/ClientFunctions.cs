using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Client;

/// <summary>Prints functions of a client: a view answers with its value; a state-changing one sends, and has a second method that only simulates.</summary>
internal sealed class ClientFunctions(ProgramModel program, CodeWriter writer, CodecTable codecs)
{
    private const string Task = "global::System.Threading.Tasks.ValueTask";
    private const string Receipt = "global::DeCA10B.Chains.TransactionReceipt";

    private readonly AbiSignature signature = new(program);

    /// <summary>Prints the statements that encode a call or constructor arguments; returns the expression of the bytes.</summary>
    public static string Encoding(AbiSignature signature, CodeWriter writer, CodecTable codecs, uint? selector, IReadOnlyList<Parameter> parameters)
    {
        var head = NumberText.Of(signature.HeadSize(parameters.Select(item => item.Type)));
        writer.Line($"var input_ = new global::DeCA10B.Abi.AbiWriter({(selector is { } value ? NumberText.Of(value) + ", " : "")}{head});");
        foreach (var parameter in parameters)
        {
            var name = CSharpNames.Escape(parameter.Name);
            // A contract is its address here, a calldata array an array.
            writer.Line($"{codecs.Of(parameter.Type)}.Write(ref input_, {name}{CodecTable.IfMissing(parameter.Type)});");
        }

        return "input_.ToArray()";
    }

    public void PrintGetter(FieldModel field)
    {
        XmlSummary(field.Documentation, $"Reads {field.Name}.");
        using (Method($"{Task}<{CSharpTypes.OfClient(field.Type)}>", field.Name + "Async", [], out var options, out var cancellation))
        {
            PrintCall(field.AbiName + "()", [], options, cancellation);
            var returns = signature.ReturnsOf(field);
            if (returns.Any(item => item.Type != field.Type))
            {
                var members = returns.Select(item => $"{CSharpNames.Escape(item.Name)} = output_.Read({codecs.Of(item.Type)})");
                writer.Line($"return new() {{ {string.Join(", ", members)} }};");
            }
            else writer.Line($"return output_.Read({codecs.Of(field.Type)});");
        }
    }

    public void Print(IReadOnlyList<FunctionModel> functions)
    {
        var sends = new HashSet<string>(functions.Select(MethodKey), StringComparer.Ordinal);
        foreach (var function in functions)
        {
            if (function.Mutability is Mutability.View or Mutability.Pure)
            {
                PrintRead(function, function.Name + "Async", $"Reads {function.Name}.");
                continue;
            }

            PrintSend(function);
            // A function that is itself called CallSomething takes the name.
            if (!sends.Contains("Call" + MethodKey(function)))
                PrintRead(function, "Call" + function.Name + "Async", $"Runs {function.Name} without keeping its effects.");
        }
    }

    private static string MethodKey(FunctionModel function) =>
        function.Name + "(" + string.Join(",", function.Parameters.Select(item => CSharpTypes.OfClient(item.Type))) + ")";

    private void PrintRead(FunctionModel function, string name, string summary)
    {
        var returns = AbiSignature.ReturnsOf(function);
        XmlSummary(function.Documentation, summary);
        writer.Line("/// <exception cref=\"global::DeCA10B.Chains.ContractRevertedException\">It reverted.</exception>");
        var type = returns.Count == 0 ? Task : $"{Task}<{CSharpTypes.OfClient(function.ReturnType)}>";
        using (Method(type, name, function.Parameters, out var options, out var cancellation))
        {
            PrintCall(signature.Of(function), function.Parameters, options, cancellation, hasOutput: returns.Count > 0);
            if (returns.Count == 1 && function.ReturnType is not TupleType) writer.Line($"return output_.Read({codecs.Of(function.ReturnType)});");
            else if (returns.Count > 0) writer.Line($"return ({string.Join(", ", returns.Select(item => $"output_.Read({codecs.Of(item.Type)})"))});");
        }
    }

    private void PrintSend(FunctionModel function)
    {
        XmlSummary(function.Documentation, $"Sends a transaction that calls {function.Name}.", withReturns: false);
        writer.Line("/// <returns>The receipt of the transaction, which succeeded.</returns>");
        writer.Line("/// <exception cref=\"global::DeCA10B.Chains.ContractRevertedException\">It reverted.</exception>");
        using (Method($"{Task}<{Receipt}>", function.Name + "Async", function.Parameters, out var options, out var cancellation, isAsync: false))
        {
            var data = Encoding(signature, writer, codecs, Keccak256.Selector(signature.Of(function)), function.Parameters);
            writer.Line($"return SendFunctionAsync({data}, {options}, {cancellation});");
        }
    }

    private void PrintCall(string text, IReadOnlyList<Parameter> parameters, string options, string cancellation, bool hasOutput = true)
    {
        var data = Encoding(signature, writer, codecs, Keccak256.Selector(text), parameters);
        writer.Line($"{(hasOutput ? "var data_ = " : "")}await CallFunctionAsync({data}, {options}, {cancellation}).ConfigureAwait(false);");
        if (hasOutput) writer.Line("var output_ = new global::DeCA10B.Abi.AbiReader(data_.Span);");
    }

    private IDisposable Method(
        string returns, string name, IReadOnlyList<Parameter> parameters, out string options, out string cancellation, bool isAsync = true)
    {
        var names = parameters.Select(item => item.Name).ToArray();
        options = CSharpNames.Free("options", names);
        cancellation = CSharpNames.Free("cancellation", names);
        var list = parameters.Select(item => CSharpTypes.OfClient(item.Type) + " " + CSharpNames.Escape(item.Name))
            .Append($"global::DeCA10B.Chains.CallOptions {options} = default").Append($"global::System.Threading.CancellationToken {cancellation} = default");
        return writer.CSharpBlock($"public {(isAsync ? "async " : "")}{returns} {name}({string.Join(", ", list)})");
    }

    private void XmlSummary(Documentation documentation, string summary, bool withReturns = true)
    {
        writer.Line();
        XmlDocumentation.Write(writer, documentation, summary, withReturns);
    }
}
