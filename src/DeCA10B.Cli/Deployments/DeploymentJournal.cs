using System.Text.Json;
using System.Text.Json.Serialization;
using DeCA10B.Build;

namespace DeCA10B.Cli.Deployments;

/// <summary>All that is known of a deployment, finished or not: one JSON file, replaced whole before and after every transaction.</summary>
sealed record DeploymentJournal
{
    const int CurrentVersion = 1;

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new WeiConverter() },
    };

    public int Version { get; init; } = CurrentVersion;

    /// <summary>The name of the model.</summary>
    public required string Name { get; init; }

    /// <summary>Fingerprint of the composition.</summary>
    public required string Composition { get; init; }

    public required ulong ChainId { get; init; }

    /// <summary>Who deploys.</summary>
    public required string From { get; init; }

    /// <summary>The newest block before the deployment: nothing of it is in an earlier one.</summary>
    public required ulong FirstBlock { get; init; }

    public required bool IsFused { get; init; }

    public bool IsFinished { get; init; }

    /// <summary>Addresses, by part: trainer, classifier, incentiveMechanism, dataHandler.</summary>
    public IReadOnlyDictionary<string, string> Contracts { get; init; } = new Dictionary<string, string>();

    /// <summary>Artifacts of contracts that are not of the family: their ABI names their errors.</summary>
    public IReadOnlyList<string> Artifacts { get; init; } = [];

    /// <summary>Numbers of the model on the chain, by the name of their list.</summary>
    public IReadOnlyDictionary<string, int> Uploaded { get; init; } = new Dictionary<string, int>();

    public IReadOnlyList<DeploymentStep> Steps { get; init; } = [];

    /// <summary>The journal at a path; null when there is none.</summary>
    /// <exception cref="CliException">It is there and no journal.</exception>
    public static DeploymentJournal? Find(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            var journal = JsonSerializer.Deserialize<DeploymentJournal>(File.ReadAllBytes(path), Options);
            if (journal is { Version: CurrentVersion }) return journal;
        }
        catch (JsonException exception)
        {
            throw CliException.Input("deployment-file", $"{path} is no deployment of deca10b: {exception.Message.Split(" Path:", 2)[0]}", "Name the file that `deca10b deploy` wrote.", exception);
        }

        throw CliException.Input("deployment-file", $"{path} is a deployment of another version of deca10b.", "Use the version that wrote it.");
    }

    /// <summary>The journal as text.</summary>
    public string Format() => JsonSerializer.Serialize(this, Options) + "\n";

    /// <summary>Writes it, whole or not at all.</summary>
    public void Save(string path) => AtomicFile.Write(path, Format());

    sealed class WeiConverter : JsonConverter<UInt256>
    {
        public override UInt256 Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            UInt256.TryParse(reader.GetString(), out var value) ? value : throw new JsonException("An amount of wei is no number.");

        public override void Write(Utf8JsonWriter writer, UInt256 value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
