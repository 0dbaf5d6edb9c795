namespace DeCA10B.Simulation.Data;

/// <summary>A file of a dataset is not there.</summary>
public sealed class DatasetMissingException : DatasetException
{
    internal DatasetMissingException(string dataset, string file, string? folder, Origin origin)
        : base(Say(dataset, file, folder, origin)) => (File, Origin) = (file, origin);

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>Where it publicly comes from.</summary>
    public Origin Origin { get; }

    private static string Say(string dataset, string file, string? folder, Origin origin)
    {
        var hash = origin.Files.FirstOrDefault(known => known.Name == file)?.Sha256 is { } sha256 ? $", SHA-256 {sha256}" : "";
        var where = folder is null
            ? $"The dataset '{dataset}' is read from {file}, and no folder was given. Name the folder that has it"
            : $"The dataset '{dataset}' needs {file}, which is neither in {folder} nor in {Path.Combine(folder, dataset)}. Put it there";
        return $"{where}; it comes from {origin.Title} ({origin.Licence}{hash}).";
    }
}
