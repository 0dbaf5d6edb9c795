using System.Security.Cryptography;
using System.Text.Json;

namespace DeCA10B.Contracts.ModelFiles.Deployment;

/// <summary>What is known of a deployment that may not be finished: one JSON file, replaced whole.</summary>
sealed record DeploymentJournal
{
    const int CurrentVersion = 1;

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", RespectRequiredConstructorParameters = true };

    public int Version { get; init; } = CurrentVersion;

    /// <summary>SHA-256 of the model as a file, hexadecimal.</summary>
    public required string Model { get; init; }

    public required ulong ChainId { get; init; }

    public required string Address { get; init; }

    /// <summary>Items on the chain, by the name of their list.</summary>
    public required IReadOnlyDictionary<string, int> Done { get; init; }

    public required bool IsFinished { get; init; }

    public static string Fingerprint(TrainedModel model) => Convert.ToHexStringLower(SHA256.HashData(ModelFile.Format(model)));

    /// <summary>The journal at a path, or null when there is none.</summary>
    /// <exception cref="ModelDeploymentException">It is there and no journal, or cannot be read.</exception>
    public static DeploymentJournal? Find(string path)
    {
        try
        {
            if (!File.Exists(path)) return null;
            var journal = JsonSerializer.Deserialize<DeploymentJournal>(File.ReadAllBytes(path), Options);
            if (journal is { Version: CurrentVersion }) return journal;
        }
        catch (JsonException exception)
        {
            throw new ModelDeploymentException($"{path} is no deployment journal: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelDeploymentException($"{path}: cannot be read: {exception.Message}", exception);
        }

        throw new ModelDeploymentException($"{path} is a deployment journal of another version.");
    }

    /// <exception cref="ModelDeploymentException">It cannot be written.</exception>
    public void Save(string path)
    {
        try
        {
            WholeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, Options));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelDeploymentException($"{path}: cannot be written: {exception.Message}", exception);
        }
    }
}
