using System.Text.Json;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Reads trained models from JSON files, and writes them.</summary>
public static class ModelFile
{
    static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a model from a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ModelFileException">The file cannot be read, is no JSON, or is no valid model.</exception>
    public static TrainedModel Load(string path)
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

    /// <summary>Reads a model from JSON.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="name">What error messages call it.</param>
    /// <exception cref="ModelFileException">It is no JSON, or no valid model.</exception>
    public static TrainedModel Parse(ReadOnlyMemory<byte> json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Read(new JsonMember(name, JsonMember.Root, document.RootElement));
        }
        catch (JsonException exception)
        {
            throw new ModelFileException($"{name}: not valid JSON: {exception.Message}", exception);
        }
    }

    /// <summary>Writes a model to a file: the whole file or nothing.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <exception cref="ModelFileException">The file cannot be written.</exception>
    public static void Save(TrainedModel model, string path)
    {
        try
        {
            WholeFile.Write(path, Format(model));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelFileException($"{path}: cannot be written: {exception.Message}", exception);
        }
    }

    /// <summary>A model as JSON, UTF-8. Reading it gives the same model, to the last raw unit.</summary>
    /// <param name="model">The model.</param>
    public static byte[] Format(TrainedModel model) => ModelWriter.Write(model);

    static TrainedModel Read(JsonMember model)
    {
        var type = model.Get("type");
        return type.Text() switch
        {
            PerceptronModel.SparseType or PerceptronModel.DenseType or "perceptron" => PerceptronReader.Read(model),
            NaiveBayesModel.TypeName => NaiveBayesReader.Read(model),
            NearestCentroidModel.TypeName or "dense nearest centroid classifier" => CentroidReader.ReadDense(model),
            SparseNearestCentroidModel.TypeName => CentroidReader.ReadSparse(model),
            var other => throw type.Error(
                $"is \"{other}\"; known are \"sparse perceptron\", \"dense perceptron\", \"perceptron\", \"naive bayes\", \"nearest centroid classifier\", "
                + "\"dense nearest centroid classifier\" and \"sparse nearest centroid classifier\""),
        };
    }
}
