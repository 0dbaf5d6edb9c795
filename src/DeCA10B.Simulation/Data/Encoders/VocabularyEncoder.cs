using System.Text.Json;

namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>A feature is a token of a known list; other tokens stand for none.</summary>
public sealed class VocabularyEncoder : ITokenEncoder
{
    private readonly Dictionary<string, long> indexOf;

    /// <summary>Tokens with their features.</summary>
    /// <param name="indices">The feature of each token; several tokens may share one.</param>
    public VocabularyEncoder(IEnumerable<KeyValuePair<string, long>> indices) => indexOf = new(indices, StringComparer.Ordinal);

    /// <summary>Tokens whose features are 0, 1, 2, ... in this order.</summary>
    /// <param name="tokens">The tokens, each once.</param>
    public VocabularyEncoder(IEnumerable<string> tokens) : this(tokens.Select((token, index) => KeyValuePair.Create(token, (long)index)))
    {
    }

    /// <summary>How many tokens it knows.</summary>
    public int Count => indexOf.Count;

    /// <summary>Reads a vocabulary file: one JSON object from tokens to features, as the known web client has for its film reviews.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DatasetException">The file is not there, or is not such an object.</exception>
    public static VocabularyEncoder Read(string path)
    {
        if (!File.Exists(path))
            throw new DatasetException($"The vocabulary {path} is not there.");
        using var file = File.OpenRead(path);
        try
        {
            return new(JsonSerializer.Deserialize<Dictionary<string, long>>(file)!);
        }
        catch (Exception error) when (error is JsonException or ArgumentNullException)
        {
            throw new DatasetException($"The vocabulary {path} is not one JSON object from words to whole numbers. {error.Message}", error);
        }
    }

    /// <summary>The feature of a token, or null.</summary>
    /// <param name="token">The token.</param>
    public long? IndexOf(string token) => indexOf.TryGetValue(token, out var index) ? index : null;

    /// <inheritdoc/>
    public long[] Encode(IEnumerable<string> tokens) => SparseSample.From(tokens.Where(indexOf.ContainsKey).Select(token => indexOf[token]));
}
