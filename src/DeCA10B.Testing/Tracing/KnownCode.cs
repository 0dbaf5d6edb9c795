using System.Collections.Concurrent;
using DeCA10B.Build;

namespace DeCA10B.Testing.Tracing;

/// <summary>Which artifact an address runs: found by its code, in the folder <c>contracts</c> beside the program.</summary>
sealed class KnownCode(Func<Address, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> codeAt)
{
    static readonly Lazy<ILookup<int, Candidate>> Artifacts = new(ReadAll);

    readonly ConcurrentDictionary<Address, (bool HasCode, ContractPlaces? Places)> known = [];

    /// <summary>The contract at an address. What runs code that no artifact has is no contract of ours.</summary>
    public async ValueTask<(bool HasCode, ContractPlaces? Places)> FindAsync(Address address, CancellationToken cancellation)
    {
        if (known.TryGetValue(address, out var found)) return found;
        var code = await codeAt(address, cancellation).ConfigureAwait(false);
        found = (!code.IsEmpty, code.IsEmpty ? null : Artifacts.Value[code.Length].FirstOrDefault(candidate => candidate.Matches(code.Span))?.Places);
        // A contract may still come to an address that has none.
        if (found.HasCode) known[address] = found;
        return found;
    }

    static ILookup<int, Candidate> ReadAll()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "contracts");
        if (!Directory.Exists(folder)) return Array.Empty<Candidate>().ToLookup(_ => 0);
        return Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read).OfType<Candidate>().ToLookup(candidate => candidate.Code.Length);
    }

    static Candidate? Read(string file)
    {
        try
        {
            var artifact = ContractArtifact.Parse(File.ReadAllText(file));
            return artifact.DeployedBytecode.Length > 2 && !artifact.DeployedBytecode.Contains('_', StringComparison.Ordinal) ? new(artifact) : null;
        }
        catch (FormatException)
        {
            // Somebody else's file in the folder.
            return null;
        }
    }

    sealed class Candidate(ContractArtifact artifact)
    {
        readonly Lazy<ContractPlaces> places = new(() => new(artifact));

        public byte[] Code { get; } = Convert.FromHexString(artifact.DeployedBytecode.AsSpan(2));

        public ContractPlaces Places => places.Value;

        /// <summary>Whether a code is this one, with any values where the immutables go.</summary>
        public bool Matches(ReadOnlySpan<byte> code)
        {
            var masked = code.ToArray();
            foreach (var place in artifact.ImmutableReferences.EnumerateObject().SelectMany(item => item.Value.EnumerateArray()))
                masked.AsSpan(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32()).Clear();
            return masked.AsSpan().SequenceEqual(Code);
        }
    }
}
