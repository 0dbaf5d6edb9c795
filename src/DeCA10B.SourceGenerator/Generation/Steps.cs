namespace DeCA10B.SourceGenerator.Generation;

/// <summary>Names of the pipeline's steps, for tests and traces.</summary>
internal static class Steps
{
    public const string Contracts = nameof(Contracts);
    public const string Libraries = nameof(Libraries);
    public const string Interfaces = nameof(Interfaces);
    public const string Records = nameof(Records);
    public const string ProjectDirectory = nameof(ProjectDirectory);
    public const string ReferencedModels = nameof(ReferencedModels);

    /// <summary>All declarations side by side.</summary>
    public const string Program = nameof(Program);

    /// <summary>A declaration with what it depends on.</summary>
    public const string Closures = nameof(Closures);

    /// <summary>The Solidity of a declaration.</summary>
    public const string SolidityFiles = nameof(SolidityFiles);

    /// <summary>A declaration with its Solidity and what that imports.</summary>
    public const string Linked = nameof(Linked);

    /// <summary>The native plumbing, client and metadata of a declaration.</summary>
    public const string Emission = nameof(Emission);

    public const string Sources = nameof(Sources);
}
