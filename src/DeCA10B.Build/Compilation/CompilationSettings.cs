namespace DeCA10B.Build;

/// <summary>How solc compiles. Two equal settings give the same bytes.</summary>
public sealed record CompilationSettings
{
    /// <summary>Whether the optimiser runs.</summary>
    public bool Optimize { get; init; } = true;

    /// <summary>How often each opcode is expected to run over the contract's life: low favours small code, high favours cheap calls.</summary>
    public int OptimizerRuns { get; init; } = 200;

    /// <summary>Compiles through Yul: five times slower, sometimes cheaper code. For release artifacts and tests of both pipelines.</summary>
    public bool ViaIR { get; init; }

    /// <summary>The hard fork that the code may count on.</summary>
    public string EvmVersion { get; init; } = "osaka";

    /// <summary>What solc appends to the code to identify its sources: <c>none</c>, <c>ipfs</c> or <c>bzzr1</c>.</summary>
    /// <remarks>None by default: a changed comment then leaves the bytecode as it was, and the same program costs the same gas everywhere.</remarks>
    public string MetadataHash { get; init; } = "none";

    /// <summary>Leaves out what deploying does not need: run-time code, its source map and immutables, metadata, selectors. A third faster; for programs that are run once and thrown away.</summary>
    public bool CodeOnly { get; init; }
}
