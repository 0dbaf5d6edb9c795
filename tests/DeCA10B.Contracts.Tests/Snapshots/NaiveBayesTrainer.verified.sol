// SPDX-License-Identifier: MIT
// Generated from NaiveBayesTrainer.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 9aa7b156150d397d8294b35ea453716bd8e56cc42301d5ce9464208250a63298
pragma solidity 0.8.37;

import {IClassifier64} from "./IClassifier64.sol";
import {IDataHandler64} from "./IDataHandler64.sol";
import {IIncentiveMechanism64} from "./IIncentiveMechanism64.sol";
import {Ownable} from "./Ownable.sol";

/// @notice Lets anyone train a naive Bayes classifier: the trainer, its records, its deposits and the model in one
/// contract.
/// @dev Its owner may administer the model at any time.
contract NaiveBayesTrainer is Ownable {
    /// @dev How an account has done as a contributor: one storage slot.
    struct AddressStats {
        uint128 numValid;
        uint128 numSubmitted;
    }

    /// @dev What is kept of a submitted sample: two storage slots. The sample itself is in the AddData event only.
    struct DataRecord {
        address sender;
        uint64 classification;
        uint32 time;
        uint80 initialDeposit;
        uint80 claimableAmount;
        uint32 numClaims;
        bool exists;
        bool claimedBySender;
    }

    /// @dev A storage slot that holds several numbers, the first in the lowest bits. A model reads it once for all of
    /// them.
    struct PackedWord {
        uint256 bits;
    }

    /// @dev The settings of a Stakeable64, for contracts that it is a part of.
    struct StakeableTerms {
        uint32 refundWaitTimeS;
        uint32 ownerClaimWaitTimeS;
        uint32 anyAddressClaimWaitTimeS;
        uint80 costWeight;
    }

    /// @notice A class was added to a model.
    /// @param name Its name.
    /// @param index Its label.
    event AddClass(string name, uint256 index);

    /// @notice A sample was added: this is the only place that keeps it whole.
    /// @param d The sample.
    /// @param c Its label.
    /// @param t When, in Unix seconds.
    /// @param sender Who added it.
    /// @param cost What was taken for it, in wei.
    event AddData(int64[] d, uint64 c, uint256 t, address indexed sender, uint256 cost);

    /// @notice Somebody was offered to become the beneficiary, and may accept.
    /// @param beneficiary Who it is still.
    /// @param offeredBeneficiary Who may accept; zero when an offer was taken back.
    event BeneficiaryOffered(address indexed beneficiary, address indexed offeredBeneficiary);

    /// @notice Somebody else can take what is left of deposits after the owner's waiting time.
    /// @param previousBeneficiary Who could.
    /// @param newBeneficiary Who can now.
    event BeneficiaryTransferred(address indexed previousBeneficiary, address indexed newBeneficiary);

    /// @notice A submitter got a deposit back.
    /// @param recipient The submitter.
    /// @param amount Wei.
    event Refund(address recipient, uint256 amount);

    /// @notice A reporter got a reward out of somebody's deposit.
    /// @param recipient The reporter.
    /// @param amount Wei.
    event Report(address recipient, uint256 amount);

    /// @notice This account has claimed the sample before.
    /// @param claimer The account.
    error AlreadyClaimed(address claimer);

    /// @notice A feature is counted in 32 bits.
    /// @param feature The feature that was seen 2^32 - 1 times already.
    error CountOverflow(int64 feature);

    /// @notice The same sample, label and author were recorded in this very second. Wait a second.
    /// @param dataKey The key of the record.
    error DataAlreadyAdded(bytes32 dataKey);

    /// @notice Nobody of that address added that sample with that label at that time.
    /// @param dataKey The key looked for.
    error DataNotFound(bytes32 dataKey);

    /// @notice A deposit does not fit the 80 bits that it is kept in.
    /// @param cost The deposit in wei.
    error DepositTooLarge(uint256 cost);

    /// @notice The value sent does not cover the price.
    /// @param sent Wei sent.
    /// @param price Wei asked now.
    error DepositTooLow(uint256 sent, uint256 price);

    /// @notice A feature is named twice: it would count twice.
    /// @param feature Its index.
    error DuplicateFeature(int64 feature);

    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice A feature index has 32 bits, so a vocabulary has at most 2^32 features, and at least one.
    /// @param count How many were given.
    error FeatureCountOutOfRange(uint256 count);

    /// @notice The index of a feature is negative, or larger than any sample can name.
    /// @param feature The index.
    error FeatureOutOfRange(int256 feature);

    /// @notice There must be one label a sample.
    /// @param samples How many samples were given.
    /// @param labels How many labels were given.
    error LengthMismatch(uint256 samples, uint256 labels);

    /// @notice The model gives the sample the same label: nothing to report.
    /// @param classification The label of both.
    error ModelAgrees(uint64 classification);

    /// @notice The model gives the sample another label: no refund yet.
    /// @param prediction The model's label.
    /// @param classification The sample's.
    error ModelDisagrees(uint64 prediction, uint64 classification);

    /// @notice A classifier needs at least one class.
    error NoClasses();

    /// @notice Only an account with a refunded sample of its own can report others.
    /// @param reporter The account.
    error NoGoodData(address reporter);

    /// @notice There is no class of that index.
    /// @param index The index asked for.
    error NoSuchClass(uint256 index);

    /// @notice A sparse weight is a pair: index, weight.
    /// @param length How many numbers were given.
    error NotAPair(uint256 length);

    /// @notice Only the beneficiary may do this.
    /// @param sender Who tried.
    error NotBeneficiary(address sender);

    /// @notice It was not offered to this account.
    /// @param sender Who tried to accept.
    error NotOffered(address sender);

    /// @notice Nothing of the deposit is left.
    error NothingLeft();

    /// @notice One's own sample is refunded, not reported.
    /// @param author The author.
    error OwnData(address author);

    /// @notice The receiver did not take a payment.
    /// @param recipient The receiver.
    /// @param amount Wei.
    error PaymentFailed(address recipient, uint256 amount);

    /// @notice The waiting time is not over.
    /// @param readyTimeS When it is, in Unix seconds.
    error TooEarly(uint256 readyTimeS);

    /// @notice There is no class of that index.
    /// @param classification The label given.
    error UnknownClassification(uint64 classification);

    /// @notice The waiting times must not get shorter.
    /// @param refundWaitTimeS Seconds before refunds and reports.
    /// @param ownerClaimWaitTimeS Seconds before the beneficiary takes the rest.
    /// @param anyAddressClaimWaitTimeS Seconds before anyone takes the rest.
    error WaitTimesNotAscending(uint32 refundWaitTimeS, uint32 ownerClaimWaitTimeS, uint32 anyAddressClaimWaitTimeS);

    /// @notice Seconds after which a sample can be refunded or reported.
    uint32 public immutable refundWaitTimeS;

    /// @notice Seconds after which the beneficiary can take what is left of a deposit.
    uint32 public immutable ownerClaimWaitTimeS;

    /// @notice Seconds after which anyone can take what is left of a deposit.
    uint32 public immutable anyAddressClaimWaitTimeS;

    /// @notice The scale of every fixed-point number here: the raw value 1,000,000,000 means 1.
    uint32 public immutable toFloat = 1e9;

    /// @dev Binary logarithm of how many classes share a word: 2, 4 or 8, as many as the model was deployed with or
    /// more. Classes beyond begin another group.
    int32 private immutable _classifierClassBits;

    /// @dev Binary logarithm of how many features share a word, each with its counts in all classes of a group.
    int32 private immutable _classifierFeatureBits;

    /// @dev How many features the vocabulary has; indices are below it.
    int64 private immutable _classifierFeatureLimit;

    /// @notice What is added to each count, raw, scale 1e9.
    uint32 public immutable smoothingFactor;

    /// @notice The price factor, in wei; 0 makes samples free.
    uint256 public immutable costWeight;

    /// @dev smoothing * features, scale 1e9.
    uint256 private immutable _classifierSmoothingOfAll;

    uint32 private _incentiveMechanismLastUpdateTime;
    uint32 private _incentiveMechanismNumSubmitted;
    uint32 private _incentiveMechanismNumGood;

    /// @notice Who can take what is left of a deposit after the owner's waiting time: the deployer, until another
    /// accepts it. Not Owner, which is the trainer.
    address public beneficiary;

    /// @notice Who may become the beneficiary by accepting; zero when nobody was offered it.
    address public offeredBeneficiary;

    uint64 private _classifierClassCount;
    mapping(bytes32 => DataRecord) private _dataHandlerRecords;
    mapping(bytes32 => mapping(address => bool)) private _dataHandlerReportedBy;
    mapping(address => AddressStats) private _incentiveMechanismStats;
    string[] private _classifierClassNames;
    uint32[] private _classifierEncodingIndices;

    /// @dev Eight counts of 32 bits each. The key is a group of classes, then 32 bits for the number of the word.
    mapping(uint64 => PackedWord) private _classifierCounts;

    /// @dev Of each class: 64 bits for the number of its samples, 64 bits for the sum of its counts.
    mapping(uint64 slot => uint128[2]) private _classifierTotals;

    /// @notice The name of the model.
    string public name;

    /// @notice What it is for.
    string public description;

    /// @notice How raw input becomes a sample, for clients.
    string public encoder;

    /// @notice Deploys all of it. The last parameters are those of NaiveBayesClassifier.
    /// @param name_ The name of the model.
    /// @param description_ What it is for.
    /// @param encoder_ How raw input becomes a sample, for clients.
    /// @param terms Waiting times and the price factor.
    /// @param classifications_ The names of the classes.
    /// @param classCounts How many samples each class was trained with.
    /// @param featureCounts Of each class: pairs of a feature and how many of its samples have it.
    /// @param totalNumFeatures How many features the vocabulary has.
    /// @param smoothingFactor_ What is added to each count, raw, scale 1e9.
    constructor(
        string memory name_,
        string memory description_,
        string memory encoder_,
        StakeableTerms memory terms,
        string[] memory classifications_,
        uint64[] memory classCounts,
        uint32[][][] memory featureCounts,
        uint256 totalNumFeatures,
        uint32 smoothingFactor_
    ) {
        {
            uint32 refundWaitTimeS_ = terms.refundWaitTimeS;
            uint32 ownerClaimWaitTimeS_ = terms.ownerClaimWaitTimeS;
            uint32 anyAddressClaimWaitTimeS_ = terms.anyAddressClaimWaitTimeS;
            uint80 costWeight_ = terms.costWeight;
            if (refundWaitTimeS_ > ownerClaimWaitTimeS_ || ownerClaimWaitTimeS_ > anyAddressClaimWaitTimeS_) {
                revert WaitTimesNotAscending(refundWaitTimeS_, ownerClaimWaitTimeS_, anyAddressClaimWaitTimeS_);
            }
            refundWaitTimeS = refundWaitTimeS_;
            ownerClaimWaitTimeS = ownerClaimWaitTimeS_;
            anyAddressClaimWaitTimeS = anyAddressClaimWaitTimeS_;
            costWeight = uint256(costWeight_);
            beneficiary = msg.sender;
            _incentiveMechanismLastUpdateTime = toUint32(block.timestamp);
        }
        {
            if (classifications_.length == 0) {
                revert NoClasses();
            }
            for (uint256 i2 = 0; i2 < classifications_.length; ++i2) {
                string memory name2 = classifications_[i2];
                _classifierClassNames.push(name2);
            }
            _classifierClassCount = uint64(classifications_.length);
            if (classCounts.length != classifications_.length) {
                revert LengthMismatch(classCounts.length, classifications_.length);
            }
            if (featureCounts.length != classifications_.length) {
                revert LengthMismatch(featureCounts.length, classifications_.length);
            }
            if (totalNumFeatures == 0 || totalNumFeatures > 4_294_967_296) {
                revert FeatureCountOutOfRange(totalNumFeatures);
            }
            _classifierClassBits = classifications_.length <= 2 ? int32(
                1
            ) : (classifications_.length <= 4 ? int32(2) : int32(3));
            _classifierFeatureBits = classifications_.length <= 2 ? int32(
                2
            ) : (classifications_.length <= 4 ? int32(1) : int32(0));
            _classifierFeatureLimit = int64(uint64(totalNumFeatures));
            _classifierSmoothingOfAll = uint256(smoothingFactor_) * totalNumFeatures;
            smoothingFactor = smoothingFactor_;
            for (uint256 i = 0; i < classifications_.length; ++i) {
                _classifierSetClass(uint64(i), classCounts[i], featureCounts[i]);
            }
        }
        name = name_;
        description = description_;
        encoder = encoder_;
    }

    /// @notice Keeps what was paid for each sample.
    function dataHandler() external view returns (IDataHandler64) {
        return IDataHandler64(address(this));
    }

    /// @notice Decides prices, refunds and rewards.
    function incentiveMechanism() external view returns (IIncentiveMechanism64) {
        return IIncentiveMechanism64(address(this));
    }

    /// @notice The model.
    function classifier() external view returns (IClassifier64) {
        return IClassifier64(address(this));
    }

    /// @notice Adds a sample and trains the model with it at once. The value sent is the most that it may cost; what is
    /// over comes back.
    /// @param data The sample.
    /// @param classification Its label.
    function addData(int64[] calldata data, uint64 classification) external payable {
        uint256 cost = _incentiveMechanismHandleAddData(msg.sender, msg.value, data, classification);
        uint256 time = _dataHandlerHandleAddData(msg.sender, cost, data, classification);
        _classifierUpdate(data, classification);
        writeLogOfAddData(data, classification, time, msg.sender, cost);
        _pay(msg.value - cost);
    }

    /// @notice Gives the caller back the deposit of a sample that the model has come to agree with.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    function refund(int64[] calldata data, uint64 classification, uint256 addedTime) external {
        (
            uint256 claimable,
            bool claimed,
            uint256 numClaims
        ) = _dataHandlerHandleRefund(msg.sender, data, classification, addedTime);
        uint64 prediction = predict(data);
        uint256 amount = _incentiveMechanismHandleRefund(
            msg.sender,
            data,
            classification,
            addedTime,
            claimable,
            claimed,
            prediction,
            numClaims
        );
        _pay(amount);
    }

    /// @notice Gives the caller a reward out of the deposit of a sample with a wrong label.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    function report(int64[] calldata data, uint64 classification, uint256 addedTime, address originalAuthor) external {
        (
            uint256 deposit,
            uint256 claimable,
            bool claimed,
            uint256 numClaims,
            bytes32 dataKey
        ) = _dataHandlerHandleReport(msg.sender, data, classification, addedTime, originalAuthor);
        uint64 prediction = predict(data);
        uint256 reward = _incentiveMechanismHandleReport(
            msg.sender,
            data,
            classification,
            addedTime,
            originalAuthor,
            deposit,
            claimable,
            claimed,
            prediction,
            numClaims
        );
        _dataHandlerUpdateClaimableAmount(dataKey, reward);
        _pay(reward);
    }

    /// @notice The record of a key; zeros when there is none.
    /// @param dataKey The key.
    /// @dev Returns c: the label; t: when it was added, in Unix seconds; sender: who added it; initialDeposit: what was
    /// paid, in wei; claimableAmount: what is left, in wei; numClaims: how often it was claimed.
    function addedData(
        bytes32 dataKey
    ) external view returns (
        uint64 c,
        uint256 t,
        address sender,
        uint256 initialDeposit,
        uint256 claimableAmount,
        uint256 numClaims
    ) {
        DataRecord memory record = _dataHandlerRecords[dataKey];
        return (
            record.classification,
            uint256(record.time),
            record.sender,
            uint256(record.initialDeposit),
            uint256(record.claimableAmount),
            uint256(record.numClaims)
        );
    }

    /// @notice What is left of the deposit of a sample, in wei.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    function getClaimableAmount(
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor
    ) external view returns (uint256) {
        return uint256(
            _dataHandlerRecords[_dataHandlerKeyOf(data, classification, addedTime, originalAuthor)].claimableAmount
        );
    }

    /// @notice What was paid for a sample, in wei.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    function getInitialDeposit(
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor
    ) external view returns (uint256) {
        return uint256(
            _dataHandlerRecords[_dataHandlerKeyOf(data, classification, addedTime, originalAuthor)].initialDeposit
        );
    }

    /// @notice How often a sample was refunded or reported.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    function getNumClaims(
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor
    ) external view returns (uint256) {
        return uint256(
            _dataHandlerRecords[_dataHandlerKeyOf(data, classification, addedTime, originalAuthor)].numClaims
        );
    }

    /// @notice Whether somebody has refunded or reported a sample.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    /// @param claimer Who may have claimed it.
    function hasClaimed(
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor,
        address claimer
    ) external view returns (bool) {
        bytes32 key = _dataHandlerKeyOf(data, classification, addedTime, originalAuthor);
        return claimer == originalAuthor ? _dataHandlerRecords[key].claimedBySender : _dataHandlerReportedBy[key][claimer];
    }

    /// @notice Whether two samples are the same, element by element.
    /// @param d1 One sample.
    /// @param d2 The other.
    function isDataEqual(int64[] calldata d1, int64[] calldata d2) external pure returns (bool) {
        if (d1.length != d2.length) {
            return false;
        }
        for (uint256 i = 0; i < d1.length; ++i) {
            if (numberAtInt64(d1, i) != d2[i]) {
                return false;
            }
        }
        return true;
    }

    /// @notice When the last sample was added, or the mechanism deployed, in Unix seconds.
    function lastUpdateTimeS() external view returns (uint256) {
        return uint256(_incentiveMechanismLastUpdateTime);
    }

    /// @notice How many samples were added.
    function totalSubmitted() external view returns (uint256) {
        return uint256(_incentiveMechanismNumSubmitted);
    }

    /// @notice How many samples were refunded: the model came to agree with them.
    function totalGoodDataCount() external view returns (uint256) {
        return uint256(_incentiveMechanismNumGood);
    }

    /// @notice How many samples of an account were refunded, and how many it submitted.
    /// @param account The account.
    function addressStats(address account) external view returns (uint128 numValid, uint128 numSubmitted) {
        return (_incentiveMechanismStats[account].numValid, _incentiveMechanismStats[account].numSubmitted);
    }

    /// @notice How many samples of an account were refunded.
    /// @param submitter The account.
    function numValidForAddress(address submitter) external view returns (uint128) {
        return _incentiveMechanismStats[submitter].numValid;
    }

    /// @notice What a sample would cost in this block, in wei, rounded down.
    function getNextAddDataCost() public view returns (uint256) {
        return getNextAddDataCost(block.timestamp);
    }

    /// @notice What this sample would cost in this block, in wei, rounded down: every sample costs the same.
    function getNextAddDataCost(int64[] calldata, uint64) external view returns (uint256) {
        return getNextAddDataCost(block.timestamp);
    }

    /// @notice What a sample would cost at a time, if none is added before, in wei, rounded down.
    /// @param currentTimeS The time in Unix seconds, not before the last sample; panic 0x11 if it is.
    function getNextAddDataCost(uint256 currentTimeS) public view returns (uint256) {
        uint32 root = _incentiveMechanismSquareRoot(
            toUint32(currentTimeS - uint256(_incentiveMechanismLastUpdateTime))
        );
        return root == 0 ? costWeight * 3600 : costWeight * 3600 / uint256(root);
    }

    /// @notice Offers somebody to become the beneficiary, in place of any offer before. Only the beneficiary may.
    /// @param newBeneficiary Who may accept; zero takes an offer back.
    function offerBeneficiary(address newBeneficiary) external {
        if (msg.sender != beneficiary) {
            revert NotBeneficiary(msg.sender);
        }
        offeredBeneficiary = newBeneficiary;
        emit BeneficiaryOffered(beneficiary, newBeneficiary);
    }

    /// @notice Becomes the beneficiary. Only whom it was offered to may.
    function acceptBeneficiary() external {
        if (msg.sender != offeredBeneficiary) {
            revert NotOffered(msg.sender);
        }
        address previous = beneficiary;
        beneficiary = msg.sender;
        offeredBeneficiary = address(0);
        emit BeneficiaryTransferred(previous, msg.sender);
    }

    /// @notice The name of a class.
    /// @param index The label; panic 0x32 when there is no such class.
    function classifications(uint256 index) external view returns (string memory) {
        return _classifierClassNames[index];
    }

    /// @notice How many classes there are.
    function getNumClassifications() external view returns (uint256) {
        return _classifierClassNames.length;
    }

    /// @notice Says which features of a larger encoding this model reads, after those said before. Only the owner may.
    /// @param _featureIndices Position i of a sample is feature featureIndices[i] of the encoding.
    function addFeatureIndices(uint32[] calldata _featureIndices) external {
        _requireOwner();
        for (uint256 i = 0; i < _featureIndices.length; ++i) {
            uint32 index = numberAtUint32(_featureIndices, i);
            _classifierEncodingIndices.push(index);
        }
    }

    /// @notice The feature of the larger encoding at a position of a sample.
    /// @param index The position; panic 0x32 when there is none.
    function featureIndices(uint256 index) external view returns (uint32) {
        return _classifierEncodingIndices[index];
    }

    /// @notice How many features of a larger encoding the model reads; 0 when it reads all.
    function getNumFeatureIndices() external view returns (uint256) {
        return _classifierEncodingIndices.length;
    }

    /// @notice The Euclidean length of a sample of ones: the square root of the number of its features, scale 1e9,
    /// rounded down.
    /// @param data The indices of its features.
    function norm(int64[] calldata data) external pure returns (uint256) {
        return _classifierSquareRoot(data.length * 1e18);
    }

    /// @notice Adds a class. Only the owner may.
    /// @param numSamples How many samples it was trained with.
    /// @param featureCounts Pairs of a feature and how many of its samples have it.
    /// @param classification Its name.
    function addClass(uint64 numSamples, uint32[][] calldata featureCounts, string memory classification) external {
        _requireOwner();
        uint64 label = _classifierAppendClass(classification);
        _classifierSetClass(label, numSamples, featureCounts);
        emit AddClass(classification, uint256(label));
    }

    /// @notice Sets counts of a class in place of what they were. Only the owner may.
    /// @param _featureCounts Pairs of a feature and how many samples of the class have it.
    /// @param classification The class.
    function initializeCounts(uint32[][] calldata _featureCounts, uint64 classification) external {
        _requireOwner();
        _classifierRequireClass(classification);
        uint128 known = readPackedUint128ByUint64(_classifierTotals, classification);
        uint128 total = uint128(uint64(known));
        for (uint256 i = 0; i < _featureCounts.length; ++i) {
            uint32[] calldata pair = _featureCounts[i];
            if (pair.length != 2) {
                revert NotAPair(pair.length);
            }
            total = _classifierSetCount(classification, pair[0], pair[1], total);
        }
        _classifierTotals[classification / 2][classification % 2] = (known >> 64) << 64 | uint128(toUint64(total));
    }

    /// @notice How many samples a class was trained with, and the sum of its counts.
    /// @param classIndex The class.
    function classInfos(uint256 classIndex) external view returns (uint64 numSamples, uint64 totalFeatureCount) {
        uint64 getNumSamplesResult = getNumSamples(classIndex);
        return (getNumSamplesResult, getClassTotalFeatureCount(classIndex));
    }

    /// @notice How many samples a class was trained with.
    /// @param classIndex The class.
    function getNumSamples(uint256 classIndex) public view returns (uint64) {
        uint64 key = _classifierClassAt(classIndex);
        return uint64(readPackedUint128ByUint64(_classifierTotals, key) >> 64);
    }

    /// @notice The sum of the counts of all features of a class.
    /// @param classIndex The class.
    function getClassTotalFeatureCount(uint256 classIndex) public view returns (uint64) {
        uint64 key = _classifierClassAt(classIndex);
        return uint64(readPackedUint128ByUint64(_classifierTotals, key));
    }

    /// @notice How many samples of a class have a feature.
    /// @param classIndex The class.
    /// @param featureIndex The feature.
    function getFeatureCount(uint256 classIndex, uint32 featureIndex) external view returns (uint32) {
        uint64 classification = _classifierClassAt(classIndex);
        return uint32(_classifierCounts[_classifierKey(
            classification >> (uint32(_classifierClassBits) & 63),
            featureIndex
        )].bits >> (uint32(_classifierShift(_classifierLane(classification), featureIndex)) & 255));
    }

    /// @notice Labels a sample: the class that it is likeliest of, the first of equals. A class without samples is
    /// never likeliest.
    /// @param data The indices of its features, each once; ascending order costs least.
    function predict(int64[] calldata data) public view returns (uint64 bestClass) {
        uint64 bestClass_ = 0;
        uint256 bestMantissa = 0;
        int256 bestExponent = 0;
        uint64 classes = _classifierClassCount_();
        uint256[] memory words = new uint256[](0);
        for (uint64 classification = 0; classification < classes; ++classification) {
            uint64 lane = _classifierLane(classification);
            if (lane == 0) {
                words = _classifierRead(data, classification >> (uint32(_classifierClassBits) & 63));
            }
            (
                uint256 mantissa,
                int256 exponent
            ) = _classifierScore(
                words,
                readPackedUint128ByUint64(_classifierTotals, classification),
                toInt32(lane) * 32
            );
            if (mantissa == 0) {
                continue;
            }
            if (
                bestMantissa != 0 && (exponent < bestExponent || (exponent == bestExponent && mantissa <= bestMantissa))
            ) {
                continue;
            }
            bestClass_ = classification;
            bestMantissa = mantissa;
            bestExponent = exponent;
        }
        return bestClass_;
    }

    /// @dev Sends wei to the caller, or reverts. Always the last act of a call.
    function _pay(uint256 amount) private {
        if (amount > 0) {
            if (!trySend(msg.sender, amount)) {
                revert PaymentFailed(msg.sender, amount);
            }
        }
    }

    /// @dev Records a sample that was paid for. Only the owner may.
    /// @param msgSender Who submits it.
    /// @param cost What was paid, in wei, below 2^80.
    /// @param data The sample.
    /// @param classification The label given.
    /// @return time The time recorded, in Unix seconds.
    function _dataHandlerHandleAddData(
        address msgSender,
        uint256 cost,
        int64[] calldata data,
        uint64 classification
    ) private returns (uint256 time) {
        if (cost > type(uint80).max) {
            revert DepositTooLarge(cost);
        }
        bytes32 key = _dataHandlerKeyOf(data, classification, block.timestamp, msgSender);
        DataRecord storage record = _dataHandlerRecords[key];
        if (record.exists) {
            revert DataAlreadyAdded(key);
        }
        uint32 time_ = toUint32(block.timestamp);
        uint80 deposit = uint80(cost);
        record.sender = msgSender;
        record.classification = classification;
        record.time = time_;
        record.initialDeposit = deposit;
        record.claimableAmount = deposit;
        record.exists = true;
        return block.timestamp;
    }

    /// @dev Marks a sample as claimed by its submitter and takes what is left. Only the owner may; it decides from the
    /// answer whether the claim stands, and reverts it if not.
    /// @param submitter Who claims: only the submitter finds the record.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// Returns claimableAmount: what was left, in wei; claimedBySubmitter: whether he had claimed before; numClaims:
    /// how many claims there were before.
    function _dataHandlerHandleRefund(
        address submitter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime
    ) private returns (uint256 claimableAmount, bool claimedBySubmitter, uint256 numClaims) {
        DataRecord storage record = _dataHandlerRecords[_dataHandlerExistingKeyOf(
            data,
            classification,
            addedTime,
            submitter
        )];
        uint80 claimable = record.claimableAmount;
        bool claimed = record.claimedBySender;
        record.claimableAmount = 0;
        record.claimedBySender = true;
        ++record.numClaims;
        return (uint256(claimable), claimed, uint256(record.numClaims - 1));
    }

    /// @dev Marks a sample as claimed by somebody who says that its label is wrong. Only the owner may; it decides the
    /// reward, takes it off with UpdateClaimableAmount, or reverts.
    /// @param reporter Who claims.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    /// Returns initialDeposit: what was paid, in wei; claimableAmount: what is left, in wei; claimedByReporter: whether
    /// he had claimed before; numClaims: how many claims there were before; dataKey: the record's key.
    function _dataHandlerHandleReport(
        address reporter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor
    ) private returns (
        uint256 initialDeposit,
        uint256 claimableAmount,
        bool claimedByReporter,
        uint256 numClaims,
        bytes32 dataKey
    ) {
        bytes32 key = _dataHandlerExistingKeyOf(data, classification, addedTime, originalAuthor);
        bool claimed = _dataHandlerMarkReported(key, reporter, originalAuthor);
        DataRecord storage record = _dataHandlerRecords[key];
        ++record.numClaims;
        return (
            uint256(record.initialDeposit),
            uint256(record.claimableAmount),
            claimed,
            uint256(record.numClaims - 1),
            key
        );
    }

    /// @dev Takes a reward off what is left of a deposit. Only the owner may.
    /// @param dataKey The record's key.
    /// @param rewardAmount The reward, in wei; panic 0x11 when it is more than what is left.
    function _dataHandlerUpdateClaimableAmount(bytes32 dataKey, uint256 rewardAmount) private {
        DataRecord storage record = _dataHandlerRecords[dataKey];
        record.claimableAmount = uint80(uint256(record.claimableAmount) - rewardAmount);
    }

    function _dataHandlerKeyOf(
        int64[] calldata data,
        uint64 classification,
        uint256 time,
        address author
    ) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(wordsOfInt64(data), classification, time, author));
    }

    function _dataHandlerExistingKeyOf(
        int64[] calldata data,
        uint64 classification,
        uint256 time,
        address author
    ) private view returns (bytes32) {
        bytes32 key = _dataHandlerKeyOf(data, classification, time, author);
        if (!_dataHandlerRecords[key].exists) {
            revert DataNotFound(key);
        }
        return key;
    }

    /// @dev Marks a claim and says whether it had been marked before. The submitter's own is kept with the record.
    function _dataHandlerMarkReported(bytes32 key, address reporter, address originalAuthor) private returns (bool) {
        if (reporter == originalAuthor) {
            bool claimed = _dataHandlerRecords[key].claimedBySender;
            _dataHandlerRecords[key].claimedBySender = true;
            return claimed;
        }
        bool reported = _dataHandlerReportedBy[key][reporter];
        _dataHandlerReportedBy[key][reporter] = true;
        return reported;
    }

    /// @dev Prices and counts a sample. Only the owner may.
    /// @param submitter Who submits it.
    /// @param msgValue What was sent, in wei: the most that is taken.
    /// @param data The sample.
    /// @param classification Its label.
    /// @return cost The price in wei.
    function _incentiveMechanismHandleAddData(
        address submitter,
        uint256 msgValue,
        int64[] calldata data,
        uint64 classification
    ) private returns (uint256 cost) {
        return _incentiveMechanismAdd(submitter, msgValue, data, classification);
    }

    /// @dev Gives the submitter of a good sample what is left of the deposit, and counts the sample as good. Only the
    /// owner may.
    /// @param submitter Who submitted it and asks.
    /// @param classification Its label.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param claimableAmount What is left of the deposit, in wei.
    /// @param claimedBySubmitter Whether he has claimed before.
    /// @param prediction The model's label for it now; it must be the same.
    /// @param numClaims How many claims there were before.
    /// @return refundAmount The refund in wei: all that is left.
    function _incentiveMechanismHandleRefund(
        address submitter,
        int64[] calldata,
        uint64 classification,
        uint256 addedTime,
        uint256 claimableAmount,
        bool claimedBySubmitter,
        uint64 prediction,
        uint256 numClaims
    ) private returns (uint256 refundAmount) {
        if (claimedBySubmitter) {
            revert AlreadyClaimed(submitter);
        }
        if (claimableAmount == 0 && numClaims != 0) {
            revert NothingLeft();
        }
        _incentiveMechanismRequireWaited(addedTime, refundWaitTimeS);
        if (prediction != classification) {
            revert ModelDisagrees(prediction, classification);
        }
        ++_incentiveMechanismNumGood;
        ++_incentiveMechanismStats[submitter].numValid;
        emit Refund(submitter, claimableAmount);
        return claimableAmount;
    }

    /// @dev Decides what the report of a sample earns: all that is left for the beneficiary after his waiting time, and
    /// for anyone after the last one; before that, a share for accounts with good samples when the model disagrees with
    /// the label. Only the owner may.
    /// @param reporter Who reports it.
    /// @param classification Its label.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    /// @param initialDeposit What was paid for it, in wei.
    /// @param claimableAmount What is left of that, in wei.
    /// @param claimedByReporter Whether the reporter has claimed before.
    /// @param prediction The model's label for it now.
    /// @return rewardAmount The reward in wei.
    function _incentiveMechanismHandleReport(
        address reporter,
        int64[] calldata,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor,
        uint256 initialDeposit,
        uint256 claimableAmount,
        bool claimedByReporter,
        uint64 prediction,
        uint256
    ) private returns (uint256 rewardAmount) {
        if (claimableAmount == 0 && initialDeposit != 0) {
            revert NothingLeft();
        }
        if (!_incentiveMechanismCanTakeAll(reporter, addedTime)) {
            if (reporter == originalAuthor) {
                revert OwnData(reporter);
            }
            if (claimedByReporter) {
                revert AlreadyClaimed(reporter);
            }
            _incentiveMechanismRequireWaited(addedTime, refundWaitTimeS);
            if (prediction == classification) {
                revert ModelAgrees(classification);
            }
            claimableAmount = _incentiveMechanismShareOf(reporter, initialDeposit, claimableAmount);
        }
        emit Report(reporter, claimableAmount);
        return claimableAmount;
    }

    /// @dev Prices and counts a sample, whatever it is.
    function _incentiveMechanismAdd(
        address submitter,
        uint256 msgValue,
        int64[] calldata,
        uint64
    ) private returns (uint256) {
        uint256 cost = getNextAddDataCost();
        if (msgValue < cost) {
            revert DepositTooLow(msgValue, cost);
        }
        _incentiveMechanismLastUpdateTime = toUint32(block.timestamp);
        ++_incentiveMechanismNumSubmitted;
        ++_incentiveMechanismStats[submitter].numSubmitted;
        return cost;
    }

    /// @dev Whether all that is left is for this account by now, whatever the model says.
    function _incentiveMechanismCanTakeAll(address reporter, uint256 addedTime) private view returns (bool) {
        uint256 age = block.timestamp - addedTime;
        return age >= uint256(
            anyAddressClaimWaitTimeS
        ) || (age >= uint256(ownerClaimWaitTimeS) && reporter == beneficiary);
    }

    /// @dev initialDeposit * good samples of the reporter / all good samples, rounded down; all that is left when that
    /// is 0, more than is left, or would leave only what rounding down took from the shares before.
    function _incentiveMechanismShareOf(
        address reporter,
        uint256 initialDeposit,
        uint256 claimableAmount
    ) private view returns (uint256) {
        uint256 numValid = uint256(_incentiveMechanismStats[reporter].numValid);
        if (numValid == 0) {
            revert NoGoodData(reporter);
        }
        uint256 share = initialDeposit * numValid / uint256(_incentiveMechanismNumGood);
        return (share == 0 || share + uint256(_incentiveMechanismNumGood) > claimableAmount) ? claimableAmount : share;
    }

    function _incentiveMechanismRequireWaited(uint256 addedTime, uint32 wait) private view {
        bool holds = block.timestamp - addedTime >= uint256(wait);
        uint256 argument = addedTime + uint256(wait);
        if (!holds) {
            revert TooEarly(argument);
        }
    }

    /// @dev The square root, rounded down.
    function _incentiveMechanismSquareRoot(uint32 value) private pure returns (uint32) {
        if (value == 0) {
            return 0;
        }
        uint32 rest = value;
        uint32 root = 1;
        if (rest >= 65_536) {
            rest = rest >> 16;
            root = root << 8;
        }
        if (rest >= 256) {
            rest = rest >> 8;
            root = root << 4;
        }
        if (rest >= 16) {
            rest = rest >> 4;
            root = root << 2;
        }
        if (rest >= 4) {
            root = root << 1;
        }
        for (uint256 i = 0; i < 4; ++i) {
            root = (root + value / root) / 2;
        }
        return root > value / root ? root - 1 : root;
    }

    /// @dev How many classes there are: labels are below it.
    function _classifierClassCount_() private view returns (uint64) {
        return _classifierClassCount;
    }

    /// @dev Names one class more.
    /// @param name_ Its name.
    /// @return Its label.
    function _classifierAppendClass(string memory name_) private returns (uint64) {
        uint64 label = _classifierClassCount;
        _classifierClassNames.push(name_);
        _classifierClassCount = label + 1;
        return label;
    }

    /// @dev Reverts unless a label is that of a class.
    /// @param classification The label.
    function _classifierRequireClass(uint64 classification) private view {
        if (classification >= _classifierClassCount) {
            revert UnknownClassification(classification);
        }
    }

    /// @dev The label that a getter was asked for.
    /// @param index The label; reverts when there is no such class.
    function _classifierClassAt(uint256 index) private view returns (uint64) {
        if (index >= uint256(_classifierClassCount)) {
            revert NoSuchClass(index);
        }
        return uint64(index);
    }

    /// @dev The square root, rounded down: the largest r with r * r at most the value.
    /// @param value Any number.
    function _classifierSquareRoot(uint256 value) private pure returns (uint256) {
        if (value == 0) {
            return 0;
        }
        uint256 root = 1;
        for (uint256 rest = value; rest > 0; rest = rest >> 2) {
            root = root << 1;
        }
        uint256 next = (root + value / root) / 2;
        while (next < root) {
            root = next;
            next = (root + value / root) / 2;
        }
        return root;
    }

    /// @dev Reverts unless a feature out of ascending order is a valid index and is named once. Ascending samples never
    /// pay for the search.
    /// @param data The sample.
    /// @param feature One of its features.
    function _classifierRequireOnce(int64[] calldata data, int64 feature) private pure {
        if (feature < 0) {
            revert FeatureOutOfRange(int256(feature));
        }
        int32 seen = 0;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 other = numberAtInt64(data, i);
            if (other == feature) {
                ++seen;
            }
        }
        if (seen != 1) {
            revert DuplicateFeature(feature);
        }
    }

    /// @dev Trains with one sample: counts it, and each of its features once. Only the owner may.
    /// @param data The indices of its features, each once, at least one; ascending order costs least.
    /// @param classification Its class.
    function _classifierUpdate(int64[] calldata data, uint64 classification) private {
        _classifierLearn(data, classification);
    }

    /// @dev Counts a sample, and each of its features once.
    /// @param data The sample.
    /// @param classification Its class.
    function _classifierLearn(int64[] calldata data, uint64 classification) private {
        if (data.length == 0) {
            revert EmptySample();
        }
        _classifierRequireClass(classification);
        uint64 plane = (classification >> (uint32(_classifierClassBits) & 63)) << 32;
        int32 lane = toInt32(_classifierLane(classification));
        int64 highest = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature > highest) {
                highest = feature;
            } else {
                _classifierRequireOnce(data, feature);
            }
            unchecked {
                uint32 index = uint32(int32(feature));
                int32 shift = (int32(index << (uint32(_classifierClassBits) & 31) & 7) | lane) << 5;
                PackedWord storage word = _classifierCounts[plane | uint64(
                    index >> (uint32(_classifierFeatureBits) & 31)
                )];
                if (uint32(word.bits >> (uint32(shift) & 255)) == type(uint32).max) {
                    revert CountOverflow(feature);
                }
                word.bits += uint256(1) << (uint32(shift) & 255);
            }
        }
        if (highest >= _classifierFeatureLimit) {
            revert FeatureOutOfRange(int256(highest));
        }
        addToPackedUint128ByUint64(
            _classifierTotals,
            classification,
            18_446_744_073_709_551_616 + uint128(data.length)
        );
    }

    /// @dev The words of the features of a sample, with the counts of the group's classes in their lowest bits. Reverts
    /// for a feature out of range, or named twice.
    /// @param data The sample.
    /// @param group The group of classes.
    function _classifierRead(int64[] calldata data, uint64 group) private view returns (uint256[] memory) {
        uint256[] memory words = new uint256[](data.length);
        uint64 plane = group << 32;
        int64 highest = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature > highest) {
                highest = feature;
            } else {
                _classifierRequireOnce(data, feature);
            }
            unchecked {
                uint32 index = uint32(int32(feature));
                words[i] = _classifierCounts[plane | uint64(
                    index >> (uint32(_classifierFeatureBits) & 31)
                )].bits >> (uint32(int32(index << (uint32(_classifierClassBits) & 31) & 7) << 5) & 255);
            }
        }
        if (highest >= _classifierFeatureLimit) {
            revert FeatureOutOfRange(int256(highest));
        }
        return words;
    }

    /// @dev The score of a class, mantissa * 2^(64 * exponent): the mantissa is 0, or from 2^128 on and below 2^192.
    /// @param words What Read says of the sample.
    /// @param total The number of the class's samples and the sum of its counts, as kept.
    /// @param shift Where in the words its counts are: a bit.
    function _classifierScore(
        uint256[] memory words,
        uint128 total,
        int32 shift
    ) private view returns (uint256 mantissa, int256 exponent) {
        uint256 product = uint256(total >> 64);
        int256 exponent_ = 0;
        uint256 smoothing = uint256(smoothingFactor);
        unchecked {
            uint256 i = 0;
            for (; i + 1 < words.length; i += 2) {
                product *= (
                    (itemAtUint256(words, i) >> (uint32(shift) & 255) & type(uint32).max) * 1e9 + smoothing
                ) * ((itemAtUint256(words, i + 1) >> (uint32(shift) & 255) & type(uint32).max) * 1e9 + smoothing);
                for (; product >> 128 != 0; ++exponent_) {
                    product = product >> 64;
                }
            }
            if (i < words.length) {
                product *= (itemAtUint256(words, i) >> (uint32(shift) & 255) & type(uint32).max) * 1e9 + smoothing;
            }
        }
        if (product == 0) {
            return (0, 0);
        }
        (
            uint256 divisor,
            int256 divisorExponent
        ) = _classifierPower(uint256(uint64(total)) * 1e9 + _classifierSmoothingOfAll, uint64(words.length));
        for (; product >> 128 == 0; --exponent_) {
            product = product << 64;
        }
        uint256 mantissa_ = (product << 64) / divisor;
        exponent_ = exponent_ - 1 - divisorExponent;
        if (mantissa_ >> 128 != 0) {
            return (mantissa_, exponent_);
        }
        return (mantissa_ << 64, exponent_ - 1);
    }

    /// @dev value^n as mantissa * 2^(64 * exponent), the mantissa from 2^64 on and below 2^128, rounded down at each
    /// step.
    function _classifierPower(uint256 value, uint64 n) private pure returns (uint256 mantissa, int256 exponent) {
        uint256 mantissa_ = 18_446_744_073_709_551_616;
        int256 exponent_ = -1;
        uint256 square = value;
        int256 squareExponent = 0;
        unchecked {
            if (square >> 64 == 0) {
                square = square << 64;
                squareExponent = -1;
            }
            for (uint64 rest = n; rest != 0; rest = rest >> 1) {
                if (rest & 1 == 1) {
                    mantissa_ *= square;
                    exponent_ += squareExponent;
                    for (; mantissa_ >> 128 != 0; ++exponent_) {
                        mantissa_ = mantissa_ >> 64;
                    }
                }
                square *= square;
                squareExponent *= 2;
                for (; square >> 128 != 0; ++squareExponent) {
                    square = square >> 64;
                }
            }
        }
        return (mantissa_, exponent_);
    }

    /// @dev Replaces counts of a class, and keeps their sum.
    function _classifierSetClass(uint64 classification, uint64 numSamples, uint32[][] memory featureCounts) private {
        uint128 total = uint128(uint64(readPackedUint128ByUint64(_classifierTotals, classification)));
        for (uint256 i = 0; i < featureCounts.length; ++i) {
            uint32[] memory pair = featureCounts[i];
            if (pair.length != 2) {
                revert NotAPair(pair.length);
            }
            total = _classifierSetCount(classification, pair[0], pair[1], total);
        }
        _classifierTotals[classification / 2][classification % 2] = uint128(
            numSamples
        ) << 64 | uint128(toUint64(total));
    }

    /// @dev Replaces a count.
    /// @return The sum of the counts of the class, which was total before.
    function _classifierSetCount(
        uint64 classification,
        uint32 feature,
        uint32 count,
        uint128 total
    ) private returns (uint128) {
        if (int64(uint64(feature)) >= _classifierFeatureLimit) {
            revert FeatureOutOfRange(int256(uint256(feature)));
        }
        unchecked {
            int32 shift = (int32(
                feature << (uint32(_classifierClassBits) & 31) & 7
            ) | int32(uint32(_classifierLane(classification)))) << 5;
            PackedWord storage word = _classifierCounts[_classifierKey(
                classification >> (uint32(_classifierClassBits) & 63),
                feature
            )];
            uint32 old = uint32(word.bits >> (uint32(shift) & 255));
            word.bits ^= uint256(old ^ count) << (uint32(shift) & 255);
            return total + uint128(count) - uint128(old);
        }
    }

    /// @dev The key of the word with the counts of a feature in a group of classes.
    /// @param group The group of classes.
    /// @param index The feature.
    function _classifierKey(uint64 group, uint32 index) private view returns (uint64) {
        return group << 32 | uint64(index >> (uint32(_classifierFeatureBits) & 31));
    }

    /// @dev Which of the classes of its group a class is.
    /// @param classification The class.
    function _classifierLane(uint64 classification) private view returns (uint64) {
        return classification & (uint64(1) << (uint32(_classifierClassBits) & 63)) - 1;
    }

    /// @dev Where in its word the count of a feature in a class begins: a bit.
    /// @param lane The lane of the class.
    /// @param index The feature.
    function _classifierShift(uint64 lane, uint32 index) private view returns (int32) {
        return toInt32((uint64(index << (uint32(_classifierClassBits) & 31) & 7) | lane) * 32);
    }
}

/// @dev Adds to the value of a key, of which 2 share a slot. Panics with 0x11 when the result is out of range.
function addToPackedUint128ByUint64(mapping(uint64 slot => uint128[2]) storage values, uint256 key, uint256 amount) {
    bool fits;
    assembly ("memory-safe") {
        mstore(0x00, shr(1, key))
        mstore(0x20, values.slot)
        let slot := keccak256(0x00, 0x40)
        let shift := mul(128, and(key, 1))
        let word := sload(slot)
        let value := shr(shift, word)
        let result := add(and(value, 0xffffffffffffffffffffffffffffffff), amount)
        fits := iszero(gt(result, 0xffffffffffffffffffffffffffffffff))
        // The old value's bits become the new one's; those beside it stay.
        sstore(slot, xor(word, shl(shift, and(xor(value, result), 0xffffffffffffffffffffffffffffffff))))
    }
    if (!fits) {
        panic(0x11);
    }
}

/// @dev The item at an index below the length.
function itemAtUint256(uint256[] memory items, uint256 index) pure returns (uint256 value) {
    assembly ("memory-safe") {
        value := mload(add(items, shl(5, add(index, 1))))
    }
}

/// @dev The number at an index below the length. Reverts where it is out of range.
function numberAtInt64(int64[] calldata numbers, uint256 index) pure returns (int64 value) {
    assembly ("memory-safe") {
        value := calldataload(add(numbers.offset, shl(5, index)))
        if iszero(eq(value, signextend(7, value))) { revert(0, 0) }
    }
}

/// @dev The number at an index below the length. Reverts where it is out of range.
function numberAtUint32(uint32[] calldata numbers, uint256 index) pure returns (uint32 value) {
    assembly ("memory-safe") {
        value := calldataload(add(numbers.offset, shl(5, index)))
        if shr(32, value) { revert(0, 0) }
    }
}

/// @dev Reverts as the compiler's own checks do, with Panic(`code`).
function panic(uint256 code) pure {
    assembly ("memory-safe") {
        mstore(0x00, shl(224, 0x4e487b71))
        mstore(0x04, code)
        revert(0x00, 0x24)
    }
}

/// @dev The value of a key, of which 2 share a slot.
function readPackedUint128ByUint64(
    mapping(uint64 slot => uint128[2]) storage values,
    uint256 key
) view returns (uint128 value) {
    assembly ("memory-safe") {
        mstore(0x00, shr(1, key))
        mstore(0x20, values.slot)
        value := and(shr(mul(128, and(key, 1)), sload(keccak256(0x00, 0x40))), 0xffffffffffffffffffffffffffffffff)
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt32(uint256 value) pure returns (int32) {
    if (value > uint32(type(int32).max)) {
        panic(0x11);
    }
    return int32(int256(value));
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint32(uint256 value) pure returns (uint32) {
    if (value > type(uint32).max) {
        panic(0x11);
    }
    return uint32(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint64(uint256 value) pure returns (uint64) {
    if (value > type(uint64).max) {
        panic(0x11);
    }
    return uint64(value);
}

/// @dev Sends `amount` wei with all remaining gas and tells whether the receiver accepted; its return data is not copied.
function trySend(address to, uint256 amount) returns (bool success) {
    assembly ("memory-safe") {
        success := call(gas(), to, amount, 0, 0, 0, 0)
    }
}

/// @dev The numbers as they lie in the arguments of the call, 32 bytes each. Reverts where one is out of range.
function wordsOfInt64(int64[] calldata numbers) pure returns (bytes calldata words) {
    assembly ("memory-safe") {
        let faults := 0
        let at := numbers.offset
        let end := add(at, shl(5, numbers.length))
        for { let fours := add(at, shl(5, and(numbers.length, not(3)))) } lt(at, fours) { at := add(at, 0x80) } {
            faults := or(faults, or(add(calldataload(at), shl(63, 1)), add(calldataload(add(at, 0x20)), shl(63, 1))))
            faults := or(
    faults,
    or(add(calldataload(add(at, 0x40)), shl(63, 1)), add(calldataload(add(at, 0x60)), shl(63, 1)))
)
        }
        for {} lt(at, end) { at := add(at, 0x20) } {
            faults := or(faults, add(calldataload(at), shl(63, 1)))
        }
        if shr(64, faults) { revert(0, 0) }
        words.offset := numbers.offset
        words.length := shl(5, numbers.length)
    }
}

/// @dev Emits AddData with its array copied at once.
function writeLogOfAddData(int64[] calldata value0, uint64 value1, uint256 value2, address value3, uint256 value4) {
    bytes calldata words = wordsOfInt64(value0);
    uint256 word1 = value1;
    uint256 word2 = value2;
    uint256 word3 = uint160(value3);
    uint256 word4 = value4;
    assembly ("memory-safe") {
        let data := mload(0x40)
        mstore(data, 128)
        mstore(add(data, 32), word1)
        mstore(add(data, 64), word2)
        mstore(add(data, 96), word4)
        mstore(add(data, 128), value0.length)
        calldatacopy(add(data, 160), words.offset, words.length)
        log2(data, add(160, words.length), 0x43990eb900dbf1bd132b1c5424d4a391a29eef2a51ae2771ad657340a8e55b91, word3)
    }
}
