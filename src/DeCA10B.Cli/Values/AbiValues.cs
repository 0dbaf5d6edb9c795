using System.Globalization;
using System.Numerics;
using System.Text.Json;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Cli.Values;

/// <summary>Values of the ABI from JSON. Integers are numbers, or strings of decimal or 0x-hex digits when they are large; bytes are 0x-hex; a struct is an array, or an object by its fields' names.</summary>
/// <param name="named">The address that <c>$name</c> stands for, or null when there is none of that name.</param>
sealed class AbiValues(Func<string, Address?>? named = null)
{
    /// <summary>Reads the arguments of a function or constructor.</summary>
    /// <param name="owner">Whose arguments, for messages: <c>Counter.increment</c>.</param>
    /// <param name="parameters">What it takes.</param>
    /// <param name="arguments">A JSON array, an argument each.</param>
    /// <returns>Normalized values, as <see cref="SchemaEncoding"/> takes them.</returns>
    /// <exception cref="CliException">Their number or one of them does not fit.</exception>
    public object[] ReadArguments(string owner, SolidityTuple parameters, JsonElement arguments)
    {
        if (arguments.ValueKind != JsonValueKind.Array || arguments.GetArrayLength() != parameters.Fields.Count)
        {
            var given = arguments.ValueKind != JsonValueKind.Array ? "what was given is no JSON array" : arguments.GetArrayLength() is var count && count == 1 ? "1 argument was given" : $"{count} arguments were given";
            throw CliException.Input("arguments", $"{owner} takes {Describe(parameters)}; {given}.", "Give a JSON array, a value for each parameter.");
        }

        return [.. arguments.EnumerateArray().Zip(parameters.Fields, (value, field) => Read($"{owner}: {field.Name}", field.Type, value))];
    }

    /// <summary>Reads one value.</summary>
    /// <param name="where">What it is of, for messages.</param>
    /// <param name="type">Its type.</param>
    /// <param name="value">The JSON.</param>
    /// <exception cref="CliException">It is no value of that type.</exception>
    public object Read(string where, SolidityType type, JsonElement value) => type switch
    {
        SolidityInteger integer => ReadInteger(integer, value) ?? throw Unfit(where, type, value),
        SolidityBool => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Unfit(where, type, value),
        SolidityString => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Unfit(where, type, value),
        SolidityAddress => ReadAddress(where, value),
        SolidityBytes => ReadBytes(value) ?? throw Unfit(where, type, value),
        SolidityFixedBytes fixedBytes => ReadBytes(value) is { } bytes && bytes.Length == fixedBytes.Length ? bytes : throw Unfit(where, type, value),
        SolidityArray array => ReadArray(where, array, value),
        SolidityTuple tuple => ReadTuple(where, tuple, value),
        _ => throw Unfit(where, type, value),
    };

    /// <summary>Parameters as an author would write them: <c>(uint64 step, address to)</c>.</summary>
    public static string Describe(SolidityTuple parameters) => $"({string.Join(", ", parameters.Fields.Select(field => $"{field.Type.Name} {field.Name}".TrimEnd()))})";

    static object? ReadInteger(SolidityInteger type, JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => value.GetString()!,
            _ => "",
        };
        // A hexadecimal number would be read as negative when its first digit is 8 or more.
        var isNumber = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? BigInteger.TryParse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            : BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
        return isNumber && number >= type.Minimum && number <= type.Maximum ? number : null;
    }

    object ReadAddress(string where, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Unfit(where, new SolidityAddress(), value);
        if (text.StartsWith('$'))
            return named?.Invoke(text[1..]) ?? throw CliException.Input("argument", $"{where}: nothing is named {text}.", "$Name is a contract deployed before it; $account0 to $account9 are the accounts.");
        try
        {
            return Address.Parse(text);
        }
        catch (FormatException)
        {
            throw Unfit(where, new SolidityAddress(), value);
        }
    }

    static byte[]? ReadBytes(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { } text || !text.StartsWith("0x", StringComparison.Ordinal)) return null;
        try
        {
            return Convert.FromHexString(text.AsSpan(2));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    object[] ReadArray(string where, SolidityArray type, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || (type.Length is { } length && value.GetArrayLength() != length)) throw Unfit(where, type, value);
        return [.. value.EnumerateArray().Select((element, index) => Read($"{where}[{index}]", type.Element, element))];
    }

    object[] ReadTuple(string where, SolidityTuple type, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == type.Fields.Count)
            return [.. value.EnumerateArray().Zip(type.Fields, (part, field) => Read($"{where}.{field.Name}", field.Type, part))];
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() != type.Fields.Count) throw Unfit(where, type, value);
        return [.. type.Fields.Select(field => value.TryGetProperty(field.Name, out var part)
            ? Read($"{where}.{field.Name}", field.Type, part)
            : throw CliException.Input("argument", $"{where}: the field {field.Name} is missing.", $"It is {Describe(type)}."))];
    }

    static CliException Unfit(string where, SolidityType type, JsonElement value)
    {
        var text = value.GetRawText();
        return CliException.Input("argument", $"{where}: {(text.Length > 60 ? text[..60] + "..." : text)} is no {type.Name}.", type switch
        {
            SolidityInteger => "Write an integer; in quotes, decimal or 0x-hex, when it is large.",
            SolidityAddress => "Write \"0x\" and 40 hex digits.",
            SolidityBytes or SolidityFixedBytes => "Write \"0x\" and two hex digits a byte.",
            SolidityTuple tuple => $"Write an array or an object of {Describe(tuple)}.",
            _ => null,
        });
    }
}
