using System.Security.Cryptography;
using System.Text;

namespace DeCA10B.Build;

/// <summary>Outputs of solc by what they were compiled from. Shared by all builds of a user; safe for any number of processes at once.</summary>
/// <remarks>An entry is one file that begins with the hash of the rest, so that a truncated or damaged one is noticed and counts as missing.
/// The cache never fails a build: where it cannot be read or written, solc runs.</remarks>
/// <param name="directory">Where the entries lie; created when needed.</param>
public sealed class SolcCache(string directory)
{
    /// <summary>Entries that no build asked for in this time are dropped.</summary>
    static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    const string Format = "deca10b-solc-output-1 ";
    int trimmed;

    /// <summary>The key of an output: SHA-256, lower-case hex, over solc's version and the exact standard-JSON input.</summary>
    public static string KeyOf(string solcVersion, string input) => Sha256(solcVersion + "\n" + input);

    /// <summary>Finds an output.</summary>
    /// <returns>The standard-JSON output, or null when there is none or its entry is damaged.</returns>
    public string? Find(string key)
    {
        try
        {
            var path = PathOf(key);
            if (!File.Exists(path))
                return null;
            var entry = File.ReadAllText(path);
            var end = entry.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0 || entry[..end] != Format + Sha256(entry[(end + 1)..]))
                return null;
            if (File.GetLastWriteTimeUtc(path) < DateTime.UtcNow - TimeSpan.FromDays(1))
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return entry[(end + 1)..];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an output.</summary>
    public void Store(string key, string output)
    {
        try
        {
            AtomicFile.Write(PathOf(key), Format + Sha256(output) + "\n" + output);
            if (Interlocked.Exchange(ref trimmed, 1) == 0)
                Trim();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A full or read-only disk costs speed only.
        }
    }

    void Trim()
    {
        var limit = DateTime.UtcNow - Lifetime;
        foreach (var file in new DirectoryInfo(directory).EnumerateFiles())
            if (file.LastWriteTimeUtc < limit)
                file.Delete();
    }

    string PathOf(string key) => Path.Combine(directory, key + ".json");

    static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
