namespace DeCA10B.Testing;

/// <summary>What two lives differ in.</summary>
enum DifferenceKind
{
    /// <summary>One succeeded and the other reverted.</summary>
    Outcome,

    /// <summary>Return data.</summary>
    ReturnData,

    /// <summary>Revert data.</summary>
    RevertData,

    /// <summary>Events.</summary>
    Events,

    /// <summary>A storage slot at the end.</summary>
    Storage,

    /// <summary>A balance at the end.</summary>
    Balance,

    /// <summary>The native call ended in an exception that is no revert.</summary>
    Fault,

    /// <summary>The EVM refused the sequence as a whole.</summary>
    Refusal,
}

/// <summary>The first thing found that two lives differ in.</summary>
/// <param name="Kind">What.</param>
/// <param name="Call">The index of the call; null when it shows only at the end.</param>
/// <param name="Native">What it is natively.</param>
/// <param name="Chain">What it is on the chain.</param>
sealed record Difference(DifferenceKind Kind, int? Call, string Native, string Chain);
