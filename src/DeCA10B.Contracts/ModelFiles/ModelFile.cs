using System.Text.Json;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Reads trained models from JSON files.</summary>
public static class ModelFile
{
    static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a perceptron from a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ModelFileException">The file cannot be read, is no JSON, or is no valid perceptron.</exception>
    public static PerceptronModel Load(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelFileException($"{path}: cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a perceptron from JSON.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="name">What error messages call it.</param>
    /// <exception cref="ModelFileException">It is no JSON, or no valid perceptron.</exception>
    public static PerceptronModel Parse(ReadOnlyMemory<byte> json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return PerceptronReader.Read(new JsonMember(name, "the model", document.RootElement));
        }
        catch (JsonException exception)
        {
            throw new ModelFileException($"{name}: not valid JSON: {exception.Message}", exception);
        }
    }
}
