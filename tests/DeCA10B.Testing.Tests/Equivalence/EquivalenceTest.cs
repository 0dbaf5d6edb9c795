using CsCheck;
using DeCA10B.Chains;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>Checks of the ledger, for which an EVM and solc are needed.</summary>
public abstract class EquivalenceTest : Anvil.AnvilTest
{
    protected static readonly UInt256 Limit = 1_000_000;

    /// <summary>A check whose calls mostly get past the guards.</summary>
    protected static EquivalenceCheck OfLedger() => Testing.Equivalence.Of<Ledger>().Deploy(Limit)
        .With("withdraw", "amount", Gen.ULong[0, 20])
        .With("train", "features", Gen.UInt[0, 30].Array[0, 6])
        .With("cheer", "step", Gen.SByte[-100, 100]);

    /// <summary>The message of a check that must fail.</summary>
    protected static async Task<string> FailureAsync(EquivalenceCheck check, int sequences = 60) =>
        (await Assert.ThrowsAsync<EquivalenceException>(() => check.CheckAsync(sequences, seed: "1"))).Message;
}
