namespace DeCA10B.Contracts.Tests.PublicInterface;

/// <summary>The public interface that clients of the family rely on: facts that must not change. One entry a line; a parameter without a name may have any.</summary>
static partial class KnownInterface
{
    public const string CollaborativeTrainer64 = """
        constructor(string _name, string _description, string _encoder, address _dataHandler, address _incentiveMechanism, address _classifier) nonpayable
        event AddData(int64[] d, uint64 c, uint256 t, address indexed sender, uint256 cost)
        b7754479 addData(int64[] data, uint64 classification) payable
        1cd90adc classifier() view returns (address)
        048418fb dataHandler() view returns (address)
        7284e416 description() view returns (string)
        06df1416 encoder() view returns (string)
        feca7d6c incentiveMechanism() view returns (address)
        06fdde03 name() view returns (string)
        5484f311 refund(int64[] data, uint64 classification, uint256 addedTime) nonpayable
        00337869 report(int64[] data, uint64 classification, uint256 addedTime, address originalAuthor) nonpayable
        """;

    public const string DataHandler64 = """
        ca62212e addedData(bytes32) view returns (uint64 c, uint256 t, address sender, uint256 initialDeposit, uint256 claimableAmount, uint256 numClaims)
        b4c4f9bc getClaimableAmount(int64[] data, uint64 classification, uint256 addedTime, address originalAuthor) view returns (uint256)
        676a2926 getInitialDeposit(int64[] data, uint64 classification, uint256 addedTime, address originalAuthor) view returns (uint256)
        71fee858 getNumClaims(int64[] data, uint64 classification, uint256 addedTime, address originalAuthor) view returns (uint256)
        e94548a0 handleAddData(address msgSender, uint256 cost, int64[] data, uint64 classification) nonpayable returns (uint256 time)
        be839276 handleRefund(address submitter, int64[] data, uint64 classification, uint256 addedTime) nonpayable returns (uint256 claimableAmount, bool claimedBySubmitter, uint256 numClaims)
        833ab192 handleReport(address reporter, int64[] data, uint64 classification, uint256 addedTime, address originalAuthor) nonpayable returns (uint256 initialDeposit, uint256 claimableAmount, bool claimedByReporter, uint256 numClaims, bytes32 dataKey)
        e4826b36 hasClaimed(int64[] data, uint64 classification, uint256 addedTime, address originalAuthor, address claimer) view returns (bool)
        dbccd16d isDataEqual(int64[] d1, int64[] d2) pure returns (bool)
        8da5cb5b owner() view returns (address)
        f2fde38b transferOwnership(address newOwner) nonpayable
        31524a55 updateClaimableAmount(bytes32 dataKey, uint256 rewardAmount) nonpayable
        """;

    public const string Stakeable64 = """
        constructor(uint32 _refundWaitTimeS, uint32 _ownerClaimWaitTimeS, uint32 _anyAddressClaimWaitTimeS, uint80 _costWeight) nonpayable
        event Refund(address recipient, uint256 amount)
        event Report(address recipient, uint256 amount)
        526c8f8a addressStats(address) view returns (uint128 numValid, uint128 numSubmitted)
        b55b65ed anyAddressClaimWaitTimeS() view returns (uint32)
        a85ed4c8 costWeight() view returns (uint256)
        1bce9b4d getNextAddDataCost() view returns (uint256)
        2caeb156 getNextAddDataCost(int64[], uint64) view returns (uint256)
        722489f9 getNextAddDataCost(uint256 currentTimeS) view returns (uint256)
        12025034 handleAddData(uint256 msgValue, int64[] data, uint64 classification) nonpayable returns (uint256 cost)
        752cb52b handleRefund(address submitter, int64[], uint64 classification, uint256 addedTime, uint256 claimableAmount, bool claimedBySubmitter, uint64 prediction, uint256) nonpayable returns (uint256 refundAmount)
        e43b4c27 handleReport(address reporter, int64[], uint64 classification, uint256 addedTime, address originalAuthor, uint256 initialDeposit, uint256 claimableAmount, bool claimedByReporter, uint64 prediction, uint256) nonpayable returns (uint256 rewardAmount)
        567fef59 lastUpdateTimeS() view returns (uint256)
        ccf50c36 numValidForAddress(address submitter) view returns (uint128)
        8da5cb5b owner() view returns (address)
        311edb73 ownerClaimWaitTimeS() view returns (uint32)
        faa352a3 refundWaitTimeS() view returns (uint32)
        3e12d9a4 totalGoodDataCount() view returns (uint256)
        fedbdf30 totalSubmitted() view returns (uint256)
        f2fde38b transferOwnership(address newOwner) nonpayable
        """;

    public const string Points64 = """
        constructor(uint32 _refundWaitTimeS, uint32 _ownerClaimWaitTimeS, uint32 _anyAddressClaimWaitTimeS) nonpayable
        event Refund(address recipient)
        event Report(address recipient)
        526c8f8a addressStats(address) view returns (uint128 numValid, uint128 numSubmitted)
        b55b65ed anyAddressClaimWaitTimeS() view returns (uint32)
        1bce9b4d getNextAddDataCost() view returns (uint256)
        2caeb156 getNextAddDataCost(int64[], uint64) view returns (uint256)
        722489f9 getNextAddDataCost(uint256) view returns (uint256)
        12025034 handleAddData(uint256, int64[], uint64) nonpayable returns (uint256 cost)
        752cb52b handleRefund(address submitter, int64[], uint64 classification, uint256 addedTime, uint256 claimableAmount, bool claimedBySubmitter, uint64 prediction, uint256 numClaims) nonpayable returns (uint256 refundAmount)
        e43b4c27 handleReport(address reporter, int64[], uint64 classification, uint256 addedTime, address originalAuthor, uint256, uint256 claimableAmount, bool claimedByReporter, uint64 prediction, uint256 numClaims) nonpayable returns (uint256 rewardAmount)
        ccf50c36 numValidForAddress(address submitter) view returns (uint128)
        8da5cb5b owner() view returns (address)
        311edb73 ownerClaimWaitTimeS() view returns (uint32)
        faa352a3 refundWaitTimeS() view returns (uint32)
        3e12d9a4 totalGoodDataCount() view returns (uint256)
        fedbdf30 totalSubmitted() view returns (uint256)
        f2fde38b transferOwnership(address newOwner) nonpayable
        """;

    public const string SparsePerceptron = """
        constructor(string[] _classifications, int80[] _weights, int80 _intercept, uint32 _learningRate) nonpayable
        82318482 addFeatureIndices(uint32[] _featureIndices) nonpayable
        a8894930 classifications(uint256) view returns (string)
        20930f53 evaluateBatch(uint24[60][] dataBatch, uint64[] _classifications) view returns (uint256 numCorrect)
        0a6d371d featureIndices(uint256) view returns (uint32)
        10822e92 getNumClassifications() view returns (uint256)
        e2c009bf getNumFeatureIndices() view returns (uint256)
        1396f97b initializeSparseWeights(int80[][] _weights) nonpayable
        788b9fcb initializeWeights(uint64 startIndex, int80[] _weights) nonpayable
        19c13767 intercept() view returns (int80)
        3766bf19 learningRate() view returns (uint32)
        49897d28 norm(int64[]) pure returns (uint256)
        8da5cb5b owner() view returns (address)
        5f7066a2 predict(int64[] data) view returns (uint64)
        1b72bc75 toFloat() view returns (uint32)
        f2fde38b transferOwnership(address newOwner) nonpayable
        bd7a1d61 update(int64[] data, uint64 classification) nonpayable
        d462f611 weights(uint64) view returns (int80)
        """;
}
