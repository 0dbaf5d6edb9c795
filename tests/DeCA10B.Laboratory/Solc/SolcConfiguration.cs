using DeCA10B.Build;

namespace DeCA10B.Laboratory;

/// <summary>A way to compile that a user may choose; the program must be the same under each.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Settings">What solc is told.</param>
public sealed record SolcConfiguration(string Name, CompilationSettings Settings)
{
    /// <summary>The legacy code generator without optimiser.</summary>
    public static SolcConfiguration Legacy { get; } = new("legacy", new CompilationSettings { Optimize = false });

    /// <summary>What a build uses.</summary>
    public static SolcConfiguration LegacyOptimized { get; } = new("legacy, optimised", new CompilationSettings());

    /// <summary>Through Yul, without optimiser.</summary>
    public static SolcConfiguration ViaIR { get; } = new("via-IR", new CompilationSettings { Optimize = false, ViaIR = true });

    /// <summary>Through Yul, optimised.</summary>
    public static SolcConfiguration ViaIROptimized { get; } = new("via-IR, optimised", new CompilationSettings { ViaIR = true });

    /// <summary>All four.</summary>
    public static IReadOnlyList<SolcConfiguration> All { get; } = [Legacy, LegacyOptimized, ViaIR, ViaIROptimized];

    /// <summary>The same code with less beside it, a third faster: no metadata, no source map.</summary>
    public SolcConfiguration CodeOnly() => this with { Settings = Settings with { CodeOnly = true } };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
