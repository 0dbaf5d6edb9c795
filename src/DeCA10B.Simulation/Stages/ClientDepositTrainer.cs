using DeCA10B.Contracts;

namespace DeCA10B.Simulation.Stages;

/// <summary>A trainer behind its generated client, on any chain.</summary>
internal sealed class ClientDepositTrainer(Stage stage, CollaborativeTrainer64Client trainer, Stakeable64Client mechanism, Func<long[], ulong> predict) : IDepositTrainer
{
    public Address Address => trainer.Address;

    public UInt256 NextPrice() => Stage.Wait(mechanism.GetNextAddDataCostAsync((ulong)stage.Time + Stage.Start));

    public bool TryAdd(Address sender, UInt256 value, long[] sample, ulong label) =>
        stage.TrySend(trainer.AddDataAsync(sample, label, stage.Next(sender, value)), sender, out _);

    public bool TryRefund(Address sender, long[] sample, ulong label, ulong addedTime) =>
        stage.TrySend(trainer.RefundAsync(sample, label, addedTime, stage.Next(sender)), sender, out _);

    public bool TryReport(Address sender, long[] sample, ulong label, ulong addedTime, Address author) =>
        stage.TrySend(trainer.ReportAsync(sample, label, addedTime, author, stage.Next(sender)), sender, out _);

    public ulong Predict(long[] sample) => predict(sample);
}
