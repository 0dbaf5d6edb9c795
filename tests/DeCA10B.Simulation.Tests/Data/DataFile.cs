namespace DeCA10B.Simulation.Tests.Data;

/// <summary>A folder with files of a test, which goes with it.</summary>
sealed class DataFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("deca10b-data-");

    public DataFile(string name, string content) => Write(name, content);

    public string Folder => folder.FullName;

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
