namespace DeCA10B.Simulation.Foresight;

/// <summary>Asks the contract, and again after each training: right for any model, and the slowest.</summary>
/// <param name="ask">The contract's prediction.</param>
internal sealed class ContractForesight(Func<long[], ulong> ask) : IForesight
{
    public long Drift { get; private set; }

    public Outlook Look(long[] sample) => new(ask(sample), Drift);

    public void Learn(long[] sample, ulong label) => Drift++;
}
