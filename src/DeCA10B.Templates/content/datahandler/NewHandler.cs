using DeCA10B;
using DeCA10B.Contracts;

namespace ContractNamespace;

/// <summary>What is kept of a sample: its key says the rest.</summary>
public struct NewHandlerRecord
{
    /// <summary>What was paid, in wei.</summary>
    public UInt80 Deposit;

    /// <summary>What is left of it, in wei.</summary>
    public UInt80 Claimable;

    /// <summary>How often it was claimed.</summary>
    public uint Claims;

    /// <summary>Whether its submitter has claimed it.</summary>
    public bool IsRefunded;

    /// <summary>Whether there is such a sample.</summary>
    public bool Exists;
}

/// <summary>There is no such sample, or it is there already.</summary>
/// <param name="Key">The key of the sample.</param>
public readonly partial record struct NewHandlerKeyError(Bytes32 Key) : IError;

/// <summary>More was paid for a sample than can be kept count of.</summary>
/// <param name="Cost">What was paid, in wei.</param>
public readonly partial record struct NewHandlerDepositError(UInt256 Cost) : IError;

/// <summary>Keeps what was paid for each sample in one slot, found by keccak256(abi.encodePacked(data, classification, time, author)).</summary>
[Contract]
public sealed partial class NewHandler : Ownable, IDataHandler64
{
    readonly Mapping<Bytes32, NewHandlerRecord> records = new();
    readonly Mapping<Bytes32, Mapping<Address, bool>> reportedBy = new();

    /// <summary>What is left of the deposit of a sample, in wei.</summary>
    /// <param name="key">The key of the sample.</param>
    public UInt256 ClaimableAmount(Bytes32 key) => records[key].Claimable;

    /// <inheritdoc/>
    [OnlyOwner]
    [return: AbiName("time")]
    public UInt256 HandleAddData(Address msgSender, UInt256 cost, ReadOnlySpan<long> data, ulong classification)
    {
        Require(cost <= UInt80.MaxValue, new NewHandlerDepositError(cost));
        var key = KeyOf(data, classification, Block.Timestamp, msgSender);
        ref var record = ref records.Ref(key);
        Require(!record.Exists, new NewHandlerKeyError(key));
        record.Exists = true;
        record.Deposit = (UInt80)cost;
        record.Claimable = (UInt80)cost;
        return Block.Timestamp;
    }

    /// <inheritdoc/>
    [OnlyOwner]
    public (UInt256 claimableAmount, bool claimedBySubmitter, UInt256 numClaims) HandleRefund(
        Address submitter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime)
    {
        ref var record = ref records.Ref(ExistingKeyOf(data, classification, addedTime, submitter));
        var (claimable, wasRefunded) = (record.Claimable, record.IsRefunded);
        record.Claimable = 0;
        record.IsRefunded = true;
        record.Claims++;
        return (claimable, wasRefunded, record.Claims - 1);
    }

    /// <inheritdoc/>
    [OnlyOwner]
    public (UInt256 initialDeposit, UInt256 claimableAmount, bool claimedByReporter, UInt256 numClaims, Bytes32 dataKey) HandleReport(
        Address reporter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor)
    {
        var key = ExistingKeyOf(data, classification, addedTime, originalAuthor);
        var claimed = reportedBy[key][reporter];
        reportedBy.Ref(key)[reporter] = true;
        ref var record = ref records.Ref(key);
        record.Claims++;
        return (record.Deposit, record.Claimable, claimed, record.Claims - 1, key);
    }

    /// <inheritdoc/>
    [OnlyOwner]
    public void UpdateClaimableAmount(Bytes32 dataKey, UInt256 rewardAmount)
    {
        ref var record = ref records.Ref(dataKey);
        record.Claimable = (UInt80)(record.Claimable - rewardAmount);
    }

    static Bytes32 KeyOf(ReadOnlySpan<long> data, ulong classification, UInt256 time, Address author) =>
        Keccak256(EncodePacked(data, classification, time, author));

    Bytes32 ExistingKeyOf(ReadOnlySpan<long> data, ulong classification, UInt256 time, Address author)
    {
        var key = KeyOf(data, classification, time, author);
        Require(records[key].Exists, new NewHandlerKeyError(key));
        return key;
    }
}
