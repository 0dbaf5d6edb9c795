namespace DeCA10B.Bench;

/// <summary>The repository that this program was built in.</summary>
public static class RepositoryFolder
{
    /// <summary>Its root.</summary>
    /// <exception cref="BenchException">The program was moved out of it.</exception>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DeCA10B.sln"))) return folder.FullName;
        throw new BenchException("This program lies outside its repository; run it with `dotnet run --project bench/DeCA10B.Bench`.");
    }
}
