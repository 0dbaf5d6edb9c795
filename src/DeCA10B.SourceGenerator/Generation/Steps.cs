namespace DeCA10B.SourceGenerator.Generation;

/// <summary>Names of the pipeline's steps, for tests and traces.</summary>
internal static class Steps
{
    public const string Contracts = nameof(Contracts);
    public const string Interfaces = nameof(Interfaces);
    public const string Records = nameof(Records);
    public const string ProjectDirectory = nameof(ProjectDirectory);
    public const string ReferencedModels = nameof(ReferencedModels);
    public const string Program = nameof(Program);
    public const string Emission = nameof(Emission);
    public const string Sources = nameof(Sources);
}
