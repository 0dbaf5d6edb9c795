namespace DeCA10B.Contracts;

/// <summary>Lets anyone train a model under a <see cref="StakeablePlus64"/>: joins mechanism, judge and classifier, which are contracts of their own or parts of this one, and holds the wei.</summary>
/// <typeparam name="TMechanism">The rules and the ledger.</typeparam>
/// <typeparam name="TJudge">Judges samples without their own influence.</typeparam>
/// <typeparam name="TClassifier">The model.</typeparam>
/// <remarks>Wei leave by <see cref="Withdraw"/> only, to whom they are owed.</remarks>
[Contract]
public abstract partial class StakingTrainer<TMechanism, TJudge, TClassifier> : Administered
    where TMechanism : IStakingMechanism64
    where TJudge : IJudge64
    where TClassifier : IClassifier64
{
    /// <summary>The rules and the ledger.</summary>
    public TMechanism Mechanism { get; }

    /// <summary>Judges samples without their own influence.</summary>
    public TJudge Judge { get; }

    /// <summary>The model.</summary>
    public TClassifier Classifier { get; }

    /// <summary>Joins the three.</summary>
    /// <param name="mechanism">The rules and the ledger.</param>
    /// <param name="judge">Judges samples without their own influence.</param>
    /// <param name="classifier">The model.</param>
    protected StakingTrainer(TMechanism mechanism, TJudge judge, TClassifier classifier)
    {
        Mechanism = mechanism;
        Judge = judge;
        Classifier = classifier;
    }

    /// <summary>Commits to a sample and pays its deposit. What is sent above the price is owed to the caller.</summary>
    /// <param name="commitment">What hides it; see <see cref="StakeablePlus64"/>.</param>
    /// <param name="maxCost">The most that the caller would pay, in wei.</param>
    /// <param name="deadlineS">Until when he would, in Unix seconds.</param>
    [Payable]
    public void Commit(Bytes32 commitment, UInt256 maxCost, UInt256 deadlineS)
    {
        Mechanism.HandleCommit(Msg.Sender, Msg.Value, commitment, maxCost, deadlineS);
    }

    /// <summary>Reveals a sample that the caller committed to, and trains the model with it if it is new.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="salt">What hid it.</param>
    public void Reveal(ReadOnlySpan<long> data, ulong classification, Bytes32 salt)
    {
        var (margin, influence) = Judge.Weigh(data, classification);
        var (trains, cost) = Mechanism.HandleReveal(Msg.Sender, data, classification, salt, margin, influence);
        if (trains) Classifier.Update(data, classification);
        Emit(new AddDataEvent(data.ToArray(), classification, Block.Timestamp, Msg.Sender, cost));
    }

    /// <summary>Ends a commitment that was not revealed in time. Anyone may.</summary>
    /// <param name="author">Who committed.</param>
    /// <param name="commitment">To what.</param>
    public void Forfeit(Address author, Bytes32 commitment)
    {
        Mechanism.HandleForfeit(author, commitment);
    }

    /// <summary>Owes the caller the deposit of a sample that the judge agrees with and nobody reported.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    public void Refund(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime)
    {
        Mechanism.HandleRefund(Msg.Sender, data, classification, addedTime, Verdict(data));
    }

    /// <summary>Reports a sample that the judge disagrees with; paid when it is settled.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    public void Report(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor)
    {
        Mechanism.HandleReport(Msg.Sender, data, classification, addedTime, originalAuthor, Verdict(data));
    }

    /// <summary>Settles the deposit of a sample when its time is up, for a fee. Anyone may.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    public void Settle(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor)
    {
        Mechanism.HandleSettle(Msg.Sender, data, classification, addedTime, originalAuthor, Verdict(data));
    }

    /// <summary>Owes a reporter his share of a settled deposit. Anyone may.</summary>
    /// <param name="reporter">Who reported.</param>
    /// <param name="key">The record.</param>
    public void Claim(Address reporter, Bytes32 key)
    {
        Mechanism.HandleClaim(reporter, key);
    }

    /// <summary>Gives the treasury what reporters have not claimed in time. Anyone may.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    public void Expire(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor)
    {
        Mechanism.HandleExpire(data, classification, addedTime, originalAuthor);
    }

    /// <summary>Pays the caller what is owed to him.</summary>
    public void Withdraw()
    {
        var amount = Mechanism.HandleWithdraw(Msg.Sender);
        Require(TrySend(Msg.Sender, amount), new PaymentFailedError(Msg.Sender, amount));
    }

    ulong Verdict(ReadOnlySpan<long> data) => Judge.PredictWithout(data, Mechanism.InfluenceOf(data));
}
