using System.Globalization;
using System.Numerics;
using System.Text;

namespace DeCA10B.Testing.Schema;

/// <summary>Normalized values as C#.</summary>
/// <param name="nameOf">The name of an address in play, or null.</param>
public sealed class ValueText(Func<Address, string?> nameOf)
{
    /// <summary>One value.</summary>
    public string Of(object value) => value switch
    {
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        Address address => nameOf(address) ?? $"Address.Parse(\"{address}\")",
        string text => Quoted(text),
        byte[] { Length: 32 } bytes => $"Bytes32.Parse(\"0x{Convert.ToHexStringLower(bytes)}\")",
        byte[] bytes => $"[{string.Join(", ", bytes.Select(item => "0x" + item.ToString("x2", CultureInfo.InvariantCulture)))}]",
        object[] elements => $"[{string.Join(", ", elements.Select(Of))}]",
        _ => value.ToString()!,
    };

    /// <summary>Several values.</summary>
    public string Of(IEnumerable<object> values) => string.Join(", ", values.Select(Of));

    /// <summary>Values with their names: <c>sender: account1, count: 5</c>.</summary>
    public string Of(SolidityTuple type, object[] values) =>
        string.Join(", ", type.Fields.Zip(values, (field, value) => (field.Name.Length == 0 ? "" : field.Name + ": ") + Of(value)));

    static string Quoted(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var character in text)
            _ = character is '"' or '\\' ? result.Append('\\').Append(character)
                : char.IsControl(character) ? result.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture))
                : result.Append(character);
        return result.Append('"').ToString();
    }
}
