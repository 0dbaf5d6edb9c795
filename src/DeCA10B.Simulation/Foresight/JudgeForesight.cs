namespace DeCA10B.Simulation.Foresight;

/// <summary>Asks a judge about deposits, and again after some trainings of the model: what is tried may have changed in between, and is then refused.</summary>
/// <param name="ask">The judge's verdict.</param>
/// <param name="patience">After how many trainings it asks again.</param>
internal sealed class JudgeForesight(Func<long[], ulong> ask, int patience) : IForesight
{
    public long Drift { get; private set; }

    public Outlook Look(long[] sample) => new(ask(sample), Drift + patience);

    public void Learn(long[] sample, ulong label) => Drift++;
}
