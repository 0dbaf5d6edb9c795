namespace DeCA10B.Contracts;

/// <summary>Keeps what was paid for each sample, and who has claimed it.</summary>
/// <remarks>
/// A record is found by keccak256(abi.encodePacked(data, classification, time, author)): whoever asks must bring the sample.
/// A key is used once: adding the same sample with the same label twice in one second is refused, so that no claim of the first can block the second.
/// </remarks>
[Contract]
public sealed partial class DataHandler64 : Ownable, IDataHandler64
{
    readonly Mapping<Bytes32, DataRecord> records = new();
    readonly Mapping<Bytes32, Mapping<Address, bool>> reportedBy = new();

    /// <summary>The record of a key; zeros when there is none.</summary>
    /// <param name="dataKey">The key.</param>
    /// <returns>c: the label; t: when it was added, in Unix seconds; sender: who added it; initialDeposit: what was paid, in wei; claimableAmount: what is left, in wei; numClaims: how often it was claimed.</returns>
    public (ulong c, UInt256 t, Address sender, UInt256 initialDeposit, UInt256 claimableAmount, UInt256 numClaims) AddedData([AbiName("")] Bytes32 dataKey)
    {
        var record = records[dataKey];
        return (record.Classification, record.Time, record.Sender, record.InitialDeposit, record.ClaimableAmount, record.NumClaims);
    }

    /// <summary>What is left of the deposit of a sample, in wei.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    public UInt256 GetClaimableAmount(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor) =>
        records[KeyOf(data, classification, addedTime, originalAuthor)].ClaimableAmount;

    /// <summary>What was paid for a sample, in wei.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    public UInt256 GetInitialDeposit(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor) =>
        records[KeyOf(data, classification, addedTime, originalAuthor)].InitialDeposit;

    /// <summary>How often a sample was refunded or reported.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    public UInt256 GetNumClaims(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor) =>
        records[KeyOf(data, classification, addedTime, originalAuthor)].NumClaims;

    /// <summary>Whether somebody has refunded or reported a sample.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    /// <param name="claimer">Who may have claimed it.</param>
    public bool HasClaimed(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor, Address claimer)
    {
        var key = KeyOf(data, classification, addedTime, originalAuthor);
        return claimer == originalAuthor ? records[key].ClaimedBySender : reportedBy[key][claimer];
    }

    /// <summary>Records a sample that was paid for. Only the owner may.</summary>
    /// <param name="msgSender">Who submits it.</param>
    /// <param name="cost">What was paid, in wei, below 2^80.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label given.</param>
    /// <returns>The time recorded, in Unix seconds.</returns>
    [OnlyOwner]
    [return: AbiName("time")]
    public UInt256 HandleAddData(Address msgSender, UInt256 cost, ReadOnlySpan<long> data, ulong classification)
    {
        Require(cost <= UInt80.MaxValue, new DepositTooLargeError(cost));
        var key = KeyOf(data, classification, Block.Timestamp, msgSender);
        ref var record = ref records.Ref(key);
        Require(!record.Exists, new DataAlreadyAddedError(key));
        // Nothing can fail between the stores: those of a slot become one.
        var time = (uint)Block.Timestamp;
        var deposit = (UInt80)cost;
        record.Sender = msgSender;
        record.Classification = classification;
        record.Time = time;
        record.InitialDeposit = deposit;
        record.ClaimableAmount = deposit;
        record.Exists = true;
        return Block.Timestamp;
    }

    /// <summary>Marks a sample as claimed by its submitter and takes what is left. Only the owner may; it decides from the answer whether the claim stands, and reverts it if not.</summary>
    /// <param name="submitter">Who claims: only the submitter finds the record.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <returns>claimableAmount: what was left, in wei; claimedBySubmitter: whether he had claimed before; numClaims: how many claims there were before.</returns>
    [OnlyOwner]
    public (UInt256 claimableAmount, bool claimedBySubmitter, UInt256 numClaims) HandleRefund(
        Address submitter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime)
    {
        ref var record = ref records.Ref(ExistingKeyOf(data, classification, addedTime, submitter));
        var claimable = record.ClaimableAmount;
        var claimed = record.ClaimedBySender;
        record.ClaimableAmount = 0;
        record.ClaimedBySender = true;
        record.NumClaims++;
        return (claimable, claimed, record.NumClaims - 1);
    }

    /// <summary>Marks a sample as claimed by somebody who says that its label is wrong. Only the owner may; it decides the reward, takes it off with <see cref="UpdateClaimableAmount"/>, or reverts.</summary>
    /// <param name="reporter">Who claims.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label it was given.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    /// <returns>initialDeposit: what was paid, in wei; claimableAmount: what is left, in wei; claimedByReporter: whether he had claimed before; numClaims: how many claims there were before; dataKey: the record's key.</returns>
    [OnlyOwner]
    public (UInt256 initialDeposit, UInt256 claimableAmount, bool claimedByReporter, UInt256 numClaims, Bytes32 dataKey) HandleReport(
        Address reporter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor)
    {
        var key = ExistingKeyOf(data, classification, addedTime, originalAuthor);
        var claimed = MarkReported(key, reporter, originalAuthor);
        ref var record = ref records.Ref(key);
        record.NumClaims++;
        return (record.InitialDeposit, record.ClaimableAmount, claimed, record.NumClaims - 1, key);
    }

    /// <summary>Takes a reward off what is left of a deposit. Only the owner may.</summary>
    /// <param name="dataKey">The record's key.</param>
    /// <param name="rewardAmount">The reward, in wei; panic 0x11 when it is more than what is left.</param>
    [OnlyOwner]
    public void UpdateClaimableAmount(Bytes32 dataKey, UInt256 rewardAmount)
    {
        ref var record = ref records.Ref(dataKey);
        record.ClaimableAmount = (UInt80)(record.ClaimableAmount - rewardAmount);
    }

    /// <summary>Whether two samples are the same, element by element.</summary>
    /// <param name="d1">One sample.</param>
    /// <param name="d2">The other.</param>
    public bool IsDataEqual(ReadOnlySpan<long> d1, ReadOnlySpan<long> d2)
    {
        if (d1.Length != d2.Length) return false;
        for (var i = 0; i < d1.Length; i++)
            if (d1[i] != d2[i]) return false;
        return true;
    }

    static Bytes32 KeyOf(ReadOnlySpan<long> data, ulong classification, UInt256 time, Address author) =>
        Keccak256(EncodePacked(data, classification, time, author));

    Bytes32 ExistingKeyOf(ReadOnlySpan<long> data, ulong classification, UInt256 time, Address author)
    {
        var key = KeyOf(data, classification, time, author);
        Require(records[key].Exists, new DataNotFoundError(key));
        return key;
    }

    /// <summary>Marks a claim and says whether it had been marked before. The submitter's own is kept with the record.</summary>
    bool MarkReported(Bytes32 key, Address reporter, Address originalAuthor)
    {
        if (reporter == originalAuthor)
        {
            var claimed = records[key].ClaimedBySender;
            records.Ref(key).ClaimedBySender = true;
            return claimed;
        }

        var reported = reportedBy[key][reporter];
        reportedBy[key][reporter] = true;
        return reported;
    }
}
