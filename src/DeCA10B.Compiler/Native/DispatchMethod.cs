using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints the switch over selectors of what one contract class declares itself; the base's serves the rest.</summary>
internal sealed class DispatchMethod(ProgramModel program, ContractModel contract, CodeWriter writer, CodecTable codecs)
{
    private readonly AbiSignature signature = new(program);

    public void Print()
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.CSharpBlock("protected override byte[]? Dispatch(uint selector, global::System.ReadOnlySpan<byte> arguments)"))
        using (writer.CSharpBlock("switch (selector)"))
        {
            foreach (var field in contract.Fields.Where(field => field.Accessibility == Accessibility.Public && IsServedHere(field.Path))) PrintGetter(field);
            foreach (var function in contract.Functions.Where(function => function.Accessibility == Accessibility.Public && IsServedHere(function.Path))) PrintFunction(function);
            writer.Line("default:");
            writer.Line("    return base.Dispatch(selector, arguments);");
        }

        writer.Line();
    }

    /// <summary>A generic base serves its own members; nobody serves those of parts but the whole.</summary>
    private static bool IsServedHere(string path) => path.Length == 0 || path.Contains(".");

    private void PrintGetter(FieldModel field)
    {
        using var scope = Case(field.AbiName + "()");
        writer.Line("CheckCall(isPayable: false, isView: true);");
        var returns = signature.ReturnsOf(field);
        var value = (field.Kind == FieldKind.Constant && field.Path.Length == 0 ? "" : "this.") + CSharpNames.Member(field.Name, field.Path);
        PrintReturn(returns.Select(item => (item.Type, item.Type != field.Type ? value + "." + CSharpNames.Escape(item.Name) : value)).ToArray());
    }

    private void PrintFunction(FunctionModel function)
    {
        using var scope = Case(signature.Of(function));
        writer.Line($"CheckCall(isPayable: {Text(function.Mutability == Mutability.Payable)}, isView: {Text(function.Mutability is Mutability.View or Mutability.Pure)});");
        if (function.Parameters.Count > 0) writer.Line("var input = new global::DeCA10B.Abi.AbiReader(arguments);");
        var values = new List<string>();
        var isAllocating = false;
        for (var index = 0; index < function.Parameters.Count; index++)
        {
            var value = "argument" + NumberText.Of(index);
            var type = function.Parameters[index].Type;
            // Calldata is looked at where it lies; the rest is copied into memory.
            var allocates = signature.IsDynamic(type) && type is not (ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata });
            if (allocates != isAllocating) writer.Line($"input.Allocates = {Text(isAllocating = allocates)};");
            writer.Line($"var {value} = {Read(function.Parameters[index].Type)};");
            values.Add(value);
        }

        var call = "this." + GuardedEntries.EntryOf(function) + (function.IsProperty ? "" : $"({string.Join(", ", values)})");
        if (function.ReturnType is VoidType)
        {
            writer.Line(call + ";");
            writer.Line("return [];");
            return;
        }

        writer.Line($"var result = {call};");
        PrintReturn(function.ReturnType is TupleType tuple
            ? tuple.Elements.Select((element, index) => (element.Type, "result.Item" + NumberText.Of(index + 1))).ToArray()
            : [(function.ReturnType, "result")]);
    }

    private string Read(IrType type) => type is InterfaceType named
        ? $"At<{CSharpTypes.Global(named.FullName)}>(input.Read({codecs.Of(type)}))"
        : $"input.Read({codecs.Of(type)})";

    private void PrintReturn(IReadOnlyList<(IrType Type, string Value)> values)
    {
        writer.Line($"var output = new global::DeCA10B.Abi.AbiWriter({NumberText.Of(signature.HeadSize(values.Select(item => item.Type)))});");
        foreach (var (type, value) in values) writer.Line(AbiValue.Write("output", codecs, type, value));
        writer.Line("return output.ToArray();");
    }

    private IDisposable Case(string text)
    {
        writer.Line($"case {NumberText.Of(Keccak256.Selector(text))}: // {text}");
        return writer.CSharpBlock("");
    }

    private static string Text(bool value) => value ? "true" : "false";
}
