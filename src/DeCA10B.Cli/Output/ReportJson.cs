using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeCA10B.Cli;

/// <summary>Reports and errors as JSON: camel case, two spaces, LF. Numbers that a double may not hold are strings.</summary>
static class ReportJson
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // Read by people too, and never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new TextConverter<UInt256>(), new TextConverter<Int256>(), new TextConverter<Address>(), new TextConverter<Bytes32>(),
            new TextConverter<System.Numerics.BigInteger>(),
        },
    };

    /// <summary>A record as JSON, by its own type.</summary>
    public static string Write(object report) => JsonSerializer.Serialize(report, report.GetType(), Options);

    /// <summary>A value as the text that it is written as everywhere else.</summary>
    sealed class TextConverter<T> : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Reports are written only.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
