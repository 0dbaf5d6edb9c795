using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints the proxy of a contract interface: typed calls with a frame when the target implements the interface in C#, ABI bytes otherwise.</summary>
internal sealed class ProxyClass(ProgramModel program, InterfaceModel model, CodeWriter writer)
{
    private readonly AbiSignature signature = new(program);
    private readonly CodecTable codecs = new(program);
    private readonly string type = CSharpTypes.Global(model.FullName);

    public void Print()
    {
        var proxy = model.Name + "Proxy";
        writer.Line($"internal sealed class {proxy}(global::DeCA10B.Native.Machine machine, {CSharpTypes.Address} address)");
        using (writer.CSharpBlock($"    : global::DeCA10B.Native.ContractProxy(machine, address), {type}"))
        {
            writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
            writer.Line("internal static void Register() =>");
            writer.Line($"    global::DeCA10B.Native.ProxyFactory<{type}>.Create = static (machine, address) => new {proxy}(machine, address);");
            foreach (var declaring in program.InterfacesOf([model.FullName]))
                foreach (var function in declaring.Functions)
                    PrintFunction(declaring, function);
            codecs.Print(writer);
        }
    }

    private void PrintFunction(InterfaceModel declaring, FunctionModel function)
    {
        // Explicitly implemented: two inherited interfaces may declare the same member.
        var name = CSharpTypes.Global(declaring.FullName) + "." + CSharpNames.Escape(function.Name);
        var returns = CSharpTypes.Of(function.ReturnType);
        writer.Line();
        if (function.IsProperty)
        {
            using (writer.CSharpBlock($"{returns} {name}"))
            using (writer.CSharpBlock("get"))
                PrintBody(declaring, function);
            return;
        }

        var parameters = function.Parameters.Select(item => CSharpTypes.Of(item.Type) + " " + CSharpNames.Escape(item.Name));
        using (writer.CSharpBlock($"{returns} {name}({string.Join(", ", parameters)})"))
            PrintBody(declaring, function);
    }

    private void PrintBody(InterfaceModel declaring, FunctionModel function)
    {
        var isStatic = function.Mutability is Mutability.View or Mutability.Pure ? "true" : "false";
        // solc asks for code only before a call without a result, which nothing else would tell from a call of nobody.
        writer.Line(function.ReturnType is VoidType ? "var target_ = Target;" : "var target_ = Answering;");
        using (writer.CSharpBlock($"if (target_ is {type} typed_)"))
        {
            // Where several inherited interfaces meet, a name alone could mean two members.
            var callee = declaring.FullName == model.FullName ? "typed_." : $"(({CSharpTypes.Global(declaring.FullName)})typed_).";
            var call = callee + CSharpNames.Escape(function.Name) + (function.IsProperty ? "" : $"({string.Join(", ", function.Parameters.Select(Argument))})");
            writer.Line($"var caller_ = Enter(target_, isStatic: {isStatic});");
            writer.Line((function.ReturnType is VoidType ? "" : "var result_ = ") + call + ";");
            writer.Line("Leave(caller_);");
            writer.Line(function.ReturnType is VoidType ? "return;" : $"return {Result(function.ReturnType)};");
        }

        writer.Line();
        var head = NumberText.Of(signature.HeadSize(function.Parameters.Select(item => item.Type)));
        writer.Line($"var input_ = new global::DeCA10B.Abi.AbiWriter({NumberText.Of(Keccak256.Selector(signature.Of(function)))}, {head}); // {signature.Of(function)}");
        foreach (var parameter in function.Parameters) writer.Line(AbiValue.Write("input_", codecs, parameter.Type, CSharpNames.Escape(parameter.Name)));
        PrintAbiCall(function, isStatic);
    }

    private void PrintAbiCall(FunctionModel function, string isStatic)
    {
        var call = $"Call(target_, input_.ToArray(), isStatic: {isStatic})";
        if (function.ReturnType is VoidType)
        {
            writer.Line(call + ";");
            return;
        }

        writer.Line($"var output_ = new global::DeCA10B.Abi.AbiReader({call}) {{ Allocates = true }};");
        // Elements of a tuple expression are read from left to right.
        writer.Line(function.ReturnType is TupleType tuple
            ? $"return ({string.Join(", ", tuple.Elements.Select(element => Read(element.Type)))});"
            : $"return {Read(function.ReturnType)};");
    }

    private string Argument(Parameter parameter)
    {
        var name = CSharpNames.Escape(parameter.Name);
        return parameter.Type is InterfaceType ? $"Bind({name})" : BoundaryCopy.Of(program, parameter.Type, name);
    }

    /// <summary>A contract that is returned is returned as its proxy.</summary>
    private static string Result(IrType type) => type switch
    {
        InterfaceType => "Bind(result_)",
        TupleType tuple when tuple.Elements.Any(element => element.Type is InterfaceType) =>
            "(" + string.Join(", ", tuple.Elements.Select((element, index) =>
                element.Type is InterfaceType ? $"Bind(result_.Item{NumberText.Of(index + 1)})" : $"result_.Item{NumberText.Of(index + 1)}")) + ")",
        _ => "result_",
    };

    private string Read(IrType type) => type is InterfaceType named
        ? $"At<{CSharpTypes.Global(named.FullName)}>(output_.Read({codecs.Of(type)}))"
        : $"output_.Read({codecs.Of(type)})";
}
