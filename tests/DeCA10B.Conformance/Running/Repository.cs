namespace DeCA10B.Conformance.Running;

/// <summary>Where the sources of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "DeCA10B.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
