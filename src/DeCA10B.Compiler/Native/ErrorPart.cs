using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints how an error becomes revert data and back.</summary>
internal sealed class ErrorPart(ProgramModel program, ErrorModel model, CodeWriter writer)
{
    private readonly AbiSignature signature = new(program);
    private readonly CodecTable codecs = new(program);

    public void Print()
    {
        var text = signature.Of(model.Name, model.Parameters);
        using (writer.CSharpBlock("partial record struct " + model.CSharpName))
        {
            writer.Line($"/// <summary>The first four bytes of the Keccak-256 of <c>{text}</c>.</summary>");
            writer.Line($"public const uint ErrorSelector = {NumberText.Of(Keccak256.Selector(text))};");
            writer.Line();
            PrintEncode();
            if (!model.Parameters.Any(parameter => parameter.Type is InterfaceType))
            {
                writer.Line();
                PrintDecode();
            }

            codecs.Print(writer);
        }
    }

    private void PrintEncode()
    {
        using (writer.CSharpBlock("byte[] global::DeCA10B.IError.EncodeError()"))
        {
            writer.Line($"var output = new global::DeCA10B.Abi.AbiWriter(ErrorSelector, {NumberText.Of(signature.HeadSize(model.Parameters.Select(item => item.Type)))});");
            foreach (var parameter in model.Parameters)
                writer.Line(AbiValue.Write("output", codecs, parameter.Type, CSharpNames.Escape(parameter.Name)));
            writer.Line("return output.ToArray();");
        }
    }

    private void PrintDecode()
    {
        writer.Line("/// <summary>Reads the error from revert data without its selector.</summary>");
        writer.Line("/// <exception cref=\"global::DeCA10B.Abi.AbiDecodingException\">The data is no encoding of it.</exception>");
        using (writer.CSharpBlock($"public static {model.CSharpName} DecodeError(global::System.ReadOnlyMemory<byte> arguments)"))
        {
            if (model.Parameters.Count > 0) writer.Line("var input = new global::DeCA10B.Abi.AbiReader(arguments.Span);");
            writer.Line($"return new({string.Join(", ", model.Parameters.Select(item => $"input.Read({codecs.Of(item.Type)})"))});");
        }
    }
}
