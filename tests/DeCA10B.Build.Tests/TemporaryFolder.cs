namespace DeCA10B.Build.Tests;

/// <summary>A folder that is gone after the test.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("deca10b-build-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
