using System.Text;

namespace DeCA10B.Compiler.Model.Serialization;

/// <summary>Reads what <see cref="ModelWriter"/> writes.</summary>
internal sealed class ModelReader(byte[] bytes)
{
    private readonly List<string> strings = [];
    private int position;

    public object? ReadValue(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if ((plain != type || !type.IsValueType) && ReadByte() == 0) return null;
        if (plain == typeof(string)) return ReadString();
        if (plain == typeof(bool)) return ReadByte() != 0;
        if (plain == typeof(int)) return ReadNumber();
        if (plain.IsEnum) return Enum.ToObject(plain, ReadNumber());
        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(EquatableArray<>)) return ReadArray(plain);
        return ReadRecord();
    }

    private object ReadRecord()
    {
        var shape = RecordShape.Of(RecordShape.Find(ReadString()));
        return shape.Create([.. shape.Parts.Select(part => ReadValue(part.PropertyType))]);
    }

    private object ReadArray(Type type)
    {
        var element = type.GetGenericArguments()[0];
        var length = ReadNumber();
        // Every element takes a byte at least: a length beyond the text is broken, not a reason to allocate.
        if (length < 0 || length > bytes.Length - position) throw new EndOfStreamException();
        var items = Array.CreateInstance(element, length);
        for (var i = 0; i < items.Length; i++) items.SetValue(ReadValue(element), i);
        return Activator.CreateInstance(type, items)!;
    }

    private string ReadString()
    {
        var number = ReadNumber();
        if (number > strings.Count || number < 0) throw new InvalidDataException("Unknown string");
        if (number > 0) return strings[number - 1];
        var length = ReadNumber();
        if (length < 0 || length > bytes.Length - position) throw new EndOfStreamException();
        var text = Encoding.UTF8.GetString(bytes, position, length);
        position += length;
        strings.Add(text);
        return text;
    }

    private int ReadNumber()
    {
        uint number = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = ReadByte();
            number |= unchecked((uint)(part & 0x7F) << shift);
            if (part < 0x80) return unchecked((int)number);
        }

        throw new InvalidDataException("A number without end");
    }

    private byte ReadByte() => position < bytes.Length ? bytes[position++] : throw new EndOfStreamException();
}
