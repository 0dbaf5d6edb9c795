using System.Globalization;
using System.Text;

namespace DeCA10B.Compiler.Model.Serialization;

/// <summary>A declaration of the model as text and back: <c>format:base64</c>, the same bytes on every machine, hence not compressed.</summary>
/// <remarks>The format's name holds a fingerprint of the records' shapes, so that text of another shape is refused rather than misread.</remarks>
public static class ModelSerializer
{
    /// <summary>The format that this version writes and reads.</summary>
    public static string Format { get; } = "1-" + RecordShape.Fingerprint(typeof(Declaration)).ToString("x8", CultureInfo.InvariantCulture);

    public static string Serialize(Declaration model)
    {
        var writer = new ModelWriter();
        writer.WriteValue(model, typeof(Declaration));
        return Format + ":" + Convert.ToBase64String(writer.ToArray());
    }

    /// <summary>Reads a model; false with the reason when the text is of another format or broken.</summary>
    public static bool TryDeserialize(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Declaration? model, out string reason)
    {
        model = null;
        var colon = text.IndexOf(':');
        var format = colon < 0 ? "" : text.Substring(0, colon);
        if (format != Format)
        {
            reason = $"its format is '{format}', this compiler reads '{Format}'";
            return false;
        }

        try
        {
            model = new ModelReader(Convert.FromBase64String(text.Substring(colon + 1))).ReadValue(typeof(Declaration)) as Declaration;
            reason = model is null ? "it holds no declaration" : "";
        }
        catch (Exception exception) when (exception is FormatException or EndOfStreamException or InvalidDataException or ArgumentException)
        {
            reason = "its text is broken";
        }

        return model is not null;
    }
}
