using System.Security.Cryptography;

namespace DeCA10B.Simulation.Data;

/// <summary>Where the files of a dataset publicly come from. They are never part of this package.</summary>
public sealed record Origin
{
    /// <summary>The site and the dataset's name there.</summary>
    public required string Title { get; init; }

    /// <summary>Under which terms it may be used.</summary>
    public required string Licence { get; init; }

    /// <summary>The files.</summary>
    public required IReadOnlyList<OriginFile> Files { get; init; }

    /// <summary>Compares the files in a folder with those that the loader was written for. Other content is no error: a loader reads what it is given.</summary>
    /// <param name="folder">The folder that was given to <see cref="Datasets.Load"/>.</param>
    /// <param name="dataset">The dataset's name: the files may lie in a folder of that name in it.</param>
    public IReadOnlyList<(OriginFile File, OriginMatch Match)> Verify(string folder, string dataset) =>
        [.. Files.Select(file => (file, file.Verify(DataFolder.Find(folder, dataset, file.Name))))];
}

/// <summary>A file of a dataset.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">The SHA-256 of its content in lower-case hexadecimal; null where the loader was written without the file at hand.</param>
public sealed record OriginFile(string Name, string? Sha256 = null)
{
    internal OriginMatch Verify(string? path)
    {
        if (path is null) return OriginMatch.Missing;
        if (Sha256 is null) return OriginMatch.Unknown;
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == Sha256 ? OriginMatch.Same : OriginMatch.Different;
    }
}

/// <summary>How a file compares with the one that a loader was written for.</summary>
public enum OriginMatch
{
    /// <summary>It is that file.</summary>
    Same,

    /// <summary>It has other content.</summary>
    Different,

    /// <summary>The content to compare with is not known.</summary>
    Unknown,

    /// <summary>It is not there.</summary>
    Missing,
}
