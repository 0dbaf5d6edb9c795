using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

internal enum AccessKind
{
    /// <summary>State, immutables, the message, the block, balances.</summary>
    Reads,

    /// <summary>State, the log, value sent, calls that may write.</summary>
    Writes,

    /// <summary>The value of the message.</summary>
    ReadsValue,
}

/// <summary>A use of something outside the function, with the place in source.</summary>
internal sealed record Access(AccessKind Kind, string What, Location Location);

/// <summary>A call of a function of the same contract, or of a library, which is pure.</summary>
internal sealed record Call(string Contract, string Key, bool IsBase, Location Location, INamedTypeSymbol? Library = null);

/// <summary>What one function does that the checks over a whole contract need, with places in source.</summary>
internal sealed class FunctionFacts(ISymbol symbol, string key)
{
    public ISymbol Symbol { get; } = symbol;

    public string Key { get; } = key;

    public List<Access> Accesses { get; } = [];

    public List<Call> Calls { get; } = [];

    /// <summary>Where each node of the body stands.</summary>
    public Origins Origins { get; } = new();
}
