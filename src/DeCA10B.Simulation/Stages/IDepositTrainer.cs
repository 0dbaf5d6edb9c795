namespace DeCA10B.Simulation.Stages;

/// <summary>What agents do with a trainer of deposits: one transaction each, at the stage's time. A revert is false, and leaves all as it was.</summary>
public interface IDepositTrainer
{
    /// <summary>Where the trainer is: it holds the deposits.</summary>
    Address Address { get; }

    /// <summary>What a sample costs in the next transaction, in wei.</summary>
    UInt256 NextPrice();

    /// <summary>Adds a sample, which trains the model at once.</summary>
    /// <param name="sender">Who pays; gets back what is over.</param>
    /// <param name="value">The most he pays, in wei.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="label">Its label.</param>
    bool TryAdd(Address sender, UInt256 value, long[] sample, ulong label);

    /// <summary>Takes a deposit back.</summary>
    /// <param name="sender">The author.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="label">Its label.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    bool TryRefund(Address sender, long[] sample, ulong label, ulong addedTime);

    /// <summary>Reports a wrong label, or takes what is left after the last waiting time.</summary>
    /// <param name="sender">Who reports.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="label">Its label.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="author">Who added it.</param>
    bool TryReport(Address sender, long[] sample, ulong label, ulong addedTime, Address author);

    /// <summary>What the contract says of a sample now.</summary>
    ulong Predict(long[] sample);
}
