using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints how an event becomes a log entry and back.</summary>
internal sealed class EventPart(ProgramModel program, EventModel model, CodeWriter writer)
{
    private const string TopicWord = "global::DeCA10B.Native.TopicWord";

    private readonly AbiSignature signature = new(program);
    private readonly CodecTable codecs = new(program);

    public void Print()
    {
        var text = signature.Of(model.Name, model.Parameters);
        using (writer.CSharpBlock("partial record struct " + model.CSharpName))
        {
            writer.Line($"/// <summary>The Keccak-256 of <c>{text}</c>, the first topic.</summary>");
            writer.Line($"public static global::DeCA10B.Bytes32 EventTopic {{ get; }} = new global::DeCA10B.Bytes32([{NumberText.Bytes(Keccak256.Hash(text))}]);");
            writer.Line();
            PrintEncode();
            if (CanDecode(model))
            {
                writer.Line();
                PrintDecode();
            }

            codecs.Print(writer);
        }
    }

    /// <summary>A topic holds the hash of a string or array, and a log an address where the struct has an interface: nothing reads those back.</summary>
    public static bool CanDecode(EventModel model) =>
        !model.Parameters.Any(item => item.Type is InterfaceType || (item.IsIndexed && !IsWord(item.Type)));

    private static bool IsWord(IrType type) => type is BoolType or AddressType or IntegerType or FixedPointType or FixedBytesType or EnumType or InterfaceType;

    private void PrintEncode()
    {
        var data = model.Parameters.Where(item => !item.IsIndexed).ToArray();
        using (writer.CSharpBlock("global::DeCA10B.Native.EncodedEvent global::DeCA10B.IEvent.EncodeEvent()"))
        {
            var topics = model.Parameters.Where(item => item.IsIndexed).Select(Topic).Prepend("EventTopic");
            if (data.Length == 0)
            {
                writer.Line($"return new([{string.Join(", ", topics)}], []);");
                return;
            }

            writer.Line($"var data = new global::DeCA10B.Abi.AbiWriter({NumberText.Of(signature.HeadSize(data.Select(item => item.Type)))});");
            foreach (var parameter in data)
                writer.Line(AbiValue.Write("data", codecs, parameter.Type, CSharpNames.Escape(parameter.Name)));
            writer.Line($"return new([{string.Join(", ", topics)}], data.ToArray());");
        }
    }

    private string Topic(Parameter parameter)
    {
        var value = AbiValue.Of(parameter.Type, CSharpNames.Escape(parameter.Name));
        return parameter.Type is StringType or BytesType ? $"{TopicWord}.Of({value})"
            : IsWord(parameter.Type) ? $"{TopicWord}.Of({codecs.Of(parameter.Type)}, {value})"
            : $"{TopicWord}.OfParts({Parts(parameter.Type, CSharpNames.Escape(parameter.Name), "item")})";
    }

    /// <summary>The bytes whose hash stands for a struct or array: every part in whole words, without offsets and lengths.</summary>
    private string Parts(IrType type, string value, string item)
    {
        if (!signature.IsDynamic(type)) return $"{TopicWord}.Words({codecs.Of(type)}, {AbiValue.Of(type, value)})";
        return type switch
        {
            StringType or BytesType => $"{TopicWord}.Padded({AbiValue.Of(type, value)})",
            StructType named => $"{TopicWord}.Join({string.Join(", ", signature.FieldsOf(named).Select(field => Parts(field.Type, value + "." + CSharpNames.Escape(field.Name), item)))})",
            ArrayType array => Each(array.Element, AbiValue.Of(type, value), item),
            FixedArrayType array => $"{TopicWord}.Join({string.Join(", ", Enumerable.Range(0, array.Length).Select(index => Parts(array.Element, value + "[" + NumberText.Of(index) + "]", item)))})",
            _ => throw new InvalidOperationException("No topic of " + type),
        };
    }

    private string Each(IrType element, string value, string item) =>
        $"{TopicWord}.Join([.. global::System.Linq.Enumerable.Select({value}, {item} => {Parts(element, item, item + "_")})])";

    private void PrintDecode()
    {
        writer.Line("/// <summary>Reads the event from a log entry.</summary>");
        writer.Line("/// <exception cref=\"global::DeCA10B.Abi.AbiDecodingException\">The entry is not of this event.</exception>");
        using (writer.CSharpBlock($"public static {model.CSharpName} DecodeLog(global::DeCA10B.Chains.Log log)"))
        {
            var topics = 1 + model.Parameters.Count(item => item.IsIndexed);
            writer.Line($"{TopicWord}.Check(log, EventTopic, {NumberText.Of(topics)});");
            if (model.Parameters.Any(item => !item.IsIndexed)) writer.Line("var data = new global::DeCA10B.Abi.AbiReader(log.Data.Span);");
            var topic = 0;
            var values = model.Parameters.Select(item => item.IsIndexed
                ? $"{TopicWord}.Read({codecs.Of(item.Type)}, log.Topics[{NumberText.Of(++topic)}])"
                : $"data.Read({codecs.Of(item.Type)})").ToArray();
            writer.Line($"return new({string.Join(", ", values)});");
        }
    }
}
