namespace DeCA10B.Simulation.Data;

/// <summary>Finds the files of a dataset: in the folder that was given, or in one of the dataset's name there.</summary>
static class DataFolder
{
    /// <summary>The path of a file, or null where there is none.</summary>
    public static string? Find(string folder, string dataset, string file)
    {
        string[] places = [Path.Combine(folder, file), Path.Combine(folder, dataset, file)];
        return places.FirstOrDefault(File.Exists);
    }

    /// <exception cref="DatasetMissingException">There is no such file.</exception>
    public static string Require(DatasetOptions options, string dataset, Origin origin, string file) =>
        (options.Folder is null ? null : Find(options.Folder, dataset, file)) ?? throw new DatasetMissingException(dataset, file, options.Folder, origin);
}
