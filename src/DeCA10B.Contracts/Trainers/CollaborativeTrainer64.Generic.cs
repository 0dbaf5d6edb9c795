namespace DeCA10B.Contracts;

/// <summary>Lets anyone train a model: joins a data handler, an incentive mechanism and a classifier, and holds the deposits.</summary>
/// <typeparam name="THandler">The data handler: its interface where it is a contract of its own, or a contract that becomes a part of this one.</typeparam>
/// <typeparam name="TIncentive">The incentive mechanism, likewise.</typeparam>
/// <typeparam name="TClassifier">The classifier, likewise.</typeparam>
/// <remarks>
/// Value leaves only as the last act of a call, with all gas, when every part has been written: a receiver that calls back meets the finished state.
/// </remarks>
[Contract]
public abstract partial class CollaborativeTrainer64<THandler, TIncentive, TClassifier> : Ownable
    where THandler : IDataHandler64
    where TIncentive : IIncentiveMechanism64
    where TClassifier : IClassifier64
{
    /// <summary>The name of the model.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public string Description { get; }

    /// <summary>How raw input becomes a sample, for clients.</summary>
    public string Encoder { get; }

    /// <summary>Keeps what was paid for each sample.</summary>
    public THandler DataHandler { get; }

    /// <summary>Decides prices, refunds and rewards.</summary>
    public TIncentive IncentiveMechanism { get; }

    /// <summary>The model.</summary>
    public TClassifier Classifier { get; }

    /// <summary>Joins three parts.</summary>
    /// <param name="name">The name of the model.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="encoder">How raw input becomes a sample, for clients.</param>
    /// <param name="dataHandler">Keeps what was paid for each sample.</param>
    /// <param name="incentiveMechanism">Decides prices, refunds and rewards.</param>
    /// <param name="classifier">The model.</param>
    protected CollaborativeTrainer64(string name, string description, string encoder, THandler dataHandler, TIncentive incentiveMechanism, TClassifier classifier)
    {
        Name = name;
        Description = description;
        Encoder = encoder;
        DataHandler = dataHandler;
        IncentiveMechanism = incentiveMechanism;
        Classifier = classifier;
    }

    /// <summary>Adds a sample and trains the model with it at once. The value sent is the most that it may cost; what is over comes back.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    [Payable]
    public void AddData(ReadOnlySpan<long> data, ulong classification)
    {
        var cost = IncentiveMechanism.HandleAddData(Msg.Sender, Msg.Value, data, classification);
        var time = DataHandler.HandleAddData(Msg.Sender, cost, data, classification);
        Classifier.Update(data, classification);
        Emit(new AddDataEvent(data.ToArray(), classification, time, Msg.Sender, cost));
        Pay(Msg.Value - cost);
    }

    /// <summary>Gives the caller back the deposit of a sample that the model has come to agree with.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    public void Refund(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime)
    {
        var (claimable, claimed, numClaims) = DataHandler.HandleRefund(Msg.Sender, data, classification, addedTime);
        var prediction = Classifier.Predict(data);
        var amount = IncentiveMechanism.HandleRefund(Msg.Sender, data, classification, addedTime, claimable, claimed, prediction, numClaims);
        Pay(amount);
    }

    /// <summary>Gives the caller a reward out of the deposit of a sample with a wrong label.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    public void Report(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor)
    {
        var (deposit, claimable, claimed, numClaims, dataKey) = DataHandler.HandleReport(Msg.Sender, data, classification, addedTime, originalAuthor);
        var prediction = Classifier.Predict(data);
        var reward = IncentiveMechanism.HandleReport(
            Msg.Sender, data, classification, addedTime, originalAuthor, deposit, claimable, claimed, prediction, numClaims);
        DataHandler.UpdateClaimableAmount(dataKey, reward);
        Pay(reward);
    }

    /// <summary>Sends wei to the caller, or reverts. Always the last act of a call.</summary>
    void Pay(UInt256 amount)
    {
        if (amount > 0) Require(TrySend(Msg.Sender, amount), new PaymentFailedError(Msg.Sender, amount));
    }
}
