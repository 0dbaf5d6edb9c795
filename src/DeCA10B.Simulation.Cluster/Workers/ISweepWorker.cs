namespace DeCA10B.Simulation.Cluster.Workers;

/// <summary>The door to a silo's workshop for one client; its key is <c>CLIENT@SILO</c>.</summary>
internal interface ISweepWorker : IGrainWithStringKey
{
    /// <summary>Gives orders and takes what is finished; waits for a moment when nothing is.</summary>
    /// <param name="orders">All that the client wants of this silo. What is not among them is dropped: it was taken, or is done elsewhere.</param>
    Task<SweepDelivery> ExchangeAsync(SweepOrder[] orders);
}

/// <summary>A run to do.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its scenario as TOML; empty when the silo has it.</param>
[GenerateSerializer]
internal readonly record struct SweepOrder([property: Id(0)] string Id, [property: Id(1)] string Text);

/// <summary>What a silo says.</summary>
/// <param name="Build">Which program it is: only the same one makes the same rows.</param>
/// <param name="Cores">How many runs it does at a time.</param>
/// <param name="Finished">What is finished of the orders; it comes again until it is no more among them.</param>
[GenerateSerializer]
internal sealed record SweepDelivery([property: Id(0)] string Build, [property: Id(1)] int Cores, [property: Id(2)] FinishedRun[] Finished);

/// <summary>A run that is over.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Row">Its row as JSON; null when it failed.</param>
/// <param name="Error">What went wrong; null when nothing did.</param>
[GenerateSerializer]
internal sealed record FinishedRun([property: Id(0)] string Id, [property: Id(1)] string? Row, [property: Id(2)] string? Error);
