using DeCA10B.Mutation.Mutants;

namespace DeCA10B.Mutation.Judging;

internal enum Fate
{
    /// <summary>A case failed.</summary>
    Killed,

    /// <summary>No case failed, but the Solidity of the contract family is not what is committed: a layout, a comment, a name, another way to say the same.</summary>
    KilledByText,

    /// <summary>The Solidity of some case changed, and none failed.</summary>
    Survived,

    /// <summary>The Solidity of some case or of the family changed, or the generator failed; nothing was compiled to learn more.</summary>
    Shown,

    /// <summary>Solidity changed in words only: solc made the same code of every case, and the same ABI. Nothing can tell it from the original.</summary>
    SameCode,

    /// <summary>No case's Solidity changed, comments aside, or none reaches the place.</summary>
    NotCovered,
}

/// <param name="Reason">The case that killed it and how; for a survivor the cases whose Solidity changed.</param>
internal sealed record Verdict(Mutant Mutant, Fate Fate, string Reason);
