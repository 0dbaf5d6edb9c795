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
            var values = signature.ReturnsOf(field);
            var members = values.Select(item => $"{CSharpNames.Escape(item.Name)} = output_.Read({codecs.Of(item.Type)})");
            var isApart = values.Any(item => item.Type != field.Type);
            var read = isApart ? Reader($"new {CSharpTypes.OfClient(field.Type)} {{ {string.Join(", ", members)} }}") : codecs.Of(field.Type);
            PrintCall(field.AbiName + "()", [], read, options, cancellation);
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
            var read = returns.Count == 0 ? null
                : function.ReturnType is TupleType ? Reader($"({string.Join(", ", returns.Select(item => $"output_.Read({codecs.Of(item.Type)})"))})")
                : codecs.Of(function.ReturnType);
            PrintCall(signature.Of(function), function.Parameters, read, options, cancellation);
        }
    }

    private void PrintSend(FunctionModel function)
    {
        XmlSummary(function.Documentation, $"Sends a transaction that calls {function.Name}.", withReturns: false);
        writer.Line("/// <returns>The receipt of the transaction, which succeeded.</returns>");
        writer.Line("/// <exception cref=\"global::DeCA10B.Chains.ContractRevertedException\">It reverted.</exception>");
        using (Method($"{Task}<{Receipt}>", function.Name + "Async", function.Parameters, out var options, out var cancellation))
        {
            var data = Encoding(signature, writer, codecs, Keccak256.Selector(signature.Of(function)), function.Parameters);
            writer.Line($"return SendFunctionAsync({data}, {options}, {cancellation});");
        }
    }

    // No method of a client is async: one state machine in the base class costs less to compile, and to load, than one a function.
    private void PrintCall(string text, IReadOnlyList<Parameter> parameters, string? read, string options, string cancellation)
    {
        var data = Encoding(signature, writer, codecs, Keccak256.Selector(text), parameters);
        writer.Line(read is null ? $"return RunFunctionAsync({data}, {options}, {cancellation});" : $"return ReadFunctionAsync({data}, {read}, {options}, {cancellation});");
    }

    private static string Reader(string value) => $"static (ref global::DeCA10B.Abi.AbiReader output_) => {value}";

    private IDisposable Method(string returns, string name, IReadOnlyList<Parameter> parameters, out string options, out string cancellation)
    {
        var names = parameters.Select(item => item.Name).ToArray();
        options = CSharpNames.Free("options", names);
        cancellation = CSharpNames.Free("cancellation", names);
        var list = parameters.Select(item => CSharpTypes.OfClient(item.Type) + " " + CSharpNames.Escape(item.Name))
            .Append($"global::DeCA10B.Chains.CallOptions {options} = default").Append($"global::System.Threading.CancellationToken {cancellation} = default");
        return writer.CSharpBlock($"public {returns} {name}({string.Join(", ", list)})");
    }

    private void XmlSummary(Documentation documentation, string summary, bool withReturns = true)
    {
        writer.Line();
        XmlDocumentation.Write(writer, documentation, summary, withReturns);
    }
}
