namespace DeCA10B.Cli.Tests;

/// <summary>The sample that the tests reference, so that it is built before them.</summary>
static class CounterProject
{
    /// <summary>The options that take what that build left.</summary>
    public static string[] Options { get; } = ["--project", "samples/Counter", "--no-build", "--configuration", Repository.Configuration];

    /// <summary>Its folder.</summary>
    public static string Folder { get; } = Repository.PathOf("samples/Counter");

    /// <summary>The artifact of its contract.</summary>
    public static string Artifact { get; } = Path.Combine(Folder, "obj", Repository.Configuration, "net10.0", "contracts", "Counter.json");
}
