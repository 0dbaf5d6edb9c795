using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10B.Native;

namespace DeCA10B.Simulation.Stages;

/// <summary>A trainer in this process, called as the objects that its contracts are: no ABI bytes between.</summary>
internal sealed class NativeDepositTrainer(Stage stage, CollaborativeTrainer64 trainer, Stakeable64 mechanism, Func<long[], ulong> predict) : IDepositTrainer
{
    private readonly NativeChain chain = stage.Native ?? throw new ArgumentException("The stage is no native chain.", nameof(stage));

    public Address Address => trainer.Address;

    public UInt256 NextPrice() => mechanism.From(chain.Accounts[0]).GetNextAddDataCost((ulong)stage.Time + Stage.Start);

    public bool TryAdd(Address sender, UInt256 value, long[] sample, ulong label)
    {
        stage.BeginTransaction();
        try
        {
            trainer.From(sender, value).AddData(sample, label);
            return true;
        }
        catch (RevertException)
        {
            return false;
        }
    }

    public bool TryRefund(Address sender, long[] sample, ulong label, ulong addedTime)
    {
        stage.BeginTransaction();
        try
        {
            trainer.From(sender).Refund(sample, label, addedTime);
            return true;
        }
        catch (RevertException)
        {
            return false;
        }
    }

    public bool TryReport(Address sender, long[] sample, ulong label, ulong addedTime, Address author)
    {
        stage.BeginTransaction();
        try
        {
            trainer.From(sender).Report(sample, label, addedTime, author);
            return true;
        }
        catch (RevertException)
        {
            return false;
        }
    }

    public ulong Predict(long[] sample) => predict(sample);
}
