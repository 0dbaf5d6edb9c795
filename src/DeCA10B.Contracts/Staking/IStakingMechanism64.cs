namespace DeCA10B.Contracts;

/// <summary>The rules and the ledger of deposits that are committed, judged, and settled; its owner holds the wei, and asks it about every step.</summary>
/// <remarks>All amounts are in wei. What an account may take is owed to it until <see cref="HandleWithdraw"/>; nothing else leaves.</remarks>
[ContractInterface]
public interface IStakingMechanism64 : IContract
{
    /// <summary>Takes a deposit for a sample that is revealed later; what was sent above the price is owed to the author.</summary>
    /// <param name="author">Who commits.</param>
    /// <param name="value">What was sent.</param>
    /// <param name="commitment">To what.</param>
    /// <param name="maxCost">The most that the author would pay.</param>
    /// <param name="deadlineS">Until when he would, in Unix seconds.</param>
    /// <returns>What was taken.</returns>
    [return: AbiName("cost")]
    UInt256 HandleCommit(Address author, UInt256 value, Bytes32 commitment, UInt256 maxCost, UInt256 deadlineS);

    /// <summary>Opens the record of a sample that was committed to.</summary>
    /// <param name="author">Who committed.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="salt">What hid it.</param>
    /// <param name="margin">How sure the model is of the label, before it is trained with it, in the judge's unit.</param>
    /// <param name="influence">What a training with it will leave in the model, as the judge counts.</param>
    /// <returns>trains: whether to train with it; cost: its deposit.</returns>
    (bool trains, UInt256 cost) HandleReveal(Address author, ReadOnlySpan<long> data, ulong classification, Bytes32 salt, Int256 margin, Int256 influence);

    /// <summary>Ends a commitment that was not revealed in time.</summary>
    /// <param name="author">Who committed.</param>
    /// <param name="commitment">To what.</param>
    void HandleForfeit(Address author, Bytes32 commitment);

    /// <summary>Owes the author the deposit of a good sample.</summary>
    /// <param name="author">Who added it and asks.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    /// <param name="prediction">The judge's label for it.</param>
    void HandleRefund(Address author, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, ulong prediction);

    /// <summary>Notes a report, which locks the record until it is settled.</summary>
    /// <param name="reporter">Who reports.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    /// <param name="author">Who added it.</param>
    /// <param name="prediction">The judge's label for it.</param>
    void HandleReport(Address reporter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address author, ulong prediction);

    /// <summary>Settles a record: to the author when the judge agrees, else to the reporters, or without any to the treasury.</summary>
    /// <param name="keeper">Who settles, for a fee.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    /// <param name="author">Who added it.</param>
    /// <param name="prediction">The judge's label for it.</param>
    void HandleSettle(Address keeper, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address author, ulong prediction);

    /// <summary>Owes a reporter his share of a settled record.</summary>
    /// <param name="reporter">Who reported.</param>
    /// <param name="key">The record.</param>
    void HandleClaim(Address reporter, Bytes32 key);

    /// <summary>Gives the treasury the shares of a record that nobody claimed in time.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    /// <param name="author">Who added it.</param>
    void HandleExpire(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address author);

    /// <summary>Takes what is owed to an account; the owner pays it out.</summary>
    /// <param name="account">The account.</param>
    /// <returns>Wei, more than 0.</returns>
    [return: AbiName("amount")]
    UInt256 HandleWithdraw(Address account);

    /// <summary>What the trainings with a sample have left in the model, by whomever, as the judge counts: what it takes off.</summary>
    /// <param name="data">The sample.</param>
    [View]
    Int256 InfluenceOf(ReadOnlySpan<long> data);
}
