using System.Collections;
using System.Text;

namespace DeCA10B.Compiler.Model.Serialization;

/// <summary>Writes records part by part. A string is written once, then by its number.</summary>
internal sealed class ModelWriter
{
    private readonly MemoryStream bytes = new();
    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);

    public byte[] ToArray() => bytes.ToArray();

    public void WriteValue(object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain != type || !type.IsValueType)
        {
            bytes.WriteByte(value is null ? (byte)0 : (byte)1);
            if (value is null) return;
        }

        if (value is string text) WriteString(text);
        else if (value is bool truth) bytes.WriteByte(truth ? (byte)1 : (byte)0);
        else if (value is int number) WriteNumber(number);
        else if (plain.IsEnum) WriteNumber(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture));
        else if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(EquatableArray<>)) WriteArray((IEnumerable)value!, plain.GetGenericArguments()[0]);
        else WriteRecord(value!);
    }

    private void WriteRecord(object record)
    {
        WriteString(record.GetType().Name);
        foreach (var part in RecordShape.Of(record.GetType()).Parts) WriteValue(part.GetValue(record), part.PropertyType);
    }

    private void WriteArray(IEnumerable items, Type element)
    {
        var all = items.Cast<object?>().ToArray();
        WriteNumber(all.Length);
        foreach (var item in all) WriteValue(item, element);
    }

    private void WriteString(string text)
    {
        if (strings.TryGetValue(text, out var known))
        {
            WriteNumber(known + 1);
            return;
        }

        strings.Add(text, strings.Count);
        WriteNumber(0);
        var encoded = Encoding.UTF8.GetBytes(text);
        WriteNumber(encoded.Length);
        bytes.Write(encoded, 0, encoded.Length);
    }

    /// <summary>Seven bits a byte, the lowest first.</summary>
    private void WriteNumber(int number)
    {
        var rest = unchecked((uint)number);
        for (; rest >= 0x80; rest >>= 7) bytes.WriteByte((byte)(rest | 0x80));
        bytes.WriteByte((byte)rest);
    }
}
