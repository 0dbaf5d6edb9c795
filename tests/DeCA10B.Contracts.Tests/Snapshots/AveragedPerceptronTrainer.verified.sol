// SPDX-License-Identifier: MIT
// Generated from AveragedPerceptronTrainer.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: fc9fcb2c5a64dee847fc37bae901f606a48c1191305909e09464da39efa31b36
pragma solidity 0.8.37;

import {IClassifier64} from "./IClassifier64.sol";
import {IDataHandler64} from "./IDataHandler64.sol";
import {IIncentiveMechanism64} from "./IIncentiveMechanism64.sol";
import {Ownable} from "./Ownable.sol";

/// @notice Lets anyone train an averaged perceptron over sparse binary samples: the trainer, its records, its
/// deposits and the model in one contract.
/// @dev Its owner may administer the model at any time.
contract AveragedPerceptronTrainer is Ownable {
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

    /// @dev The settings of a Stakeable64, for contracts that it is a part of.
    struct StakeableTerms {
        uint32 refundWaitTimeS;
        uint32 ownerClaimWaitTimeS;
        uint32 anyAddressClaimWaitTimeS;
        uint80 costWeight;
    }

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

    /// @notice The index of a feature is negative, or larger than any sample can name.
    /// @param feature The index.
    error FeatureOutOfRange(int256 feature);

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

    /// @notice Only the beneficiary may do this.
    /// @param sender Who tried.
    error NotBeneficiary(address sender);

    /// @notice It was not offered to this account.
    /// @param sender Who tried to accept.
    error NotOffered(address sender);

    /// @notice A perceptron tells two classes apart, not fewer and not more.
    /// @param count How many were given.
    error NotTwoClasses(uint256 count);

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

    /// @notice A weight does not fit the 64 bits that it is kept in.
    /// @param weight The raw value, scale 1e9.
    error WeightOutOfRange(int80 weight);

    /// @notice Seconds after which a sample can be refunded or reported.
    uint32 public immutable refundWaitTimeS;

    /// @notice Seconds after which the beneficiary can take what is left of a deposit.
    uint32 public immutable ownerClaimWaitTimeS;

    /// @notice Seconds after which anyone can take what is left of a deposit.
    uint32 public immutable anyAddressClaimWaitTimeS;

    /// @notice The scale of every fixed-point number here: the raw value 1,000,000,000 means 1.
    uint32 public immutable toFloat = 1e9;

    /// @notice How far one training step moves each weight, raw, scale 1e9.
    uint32 public immutable learningRate;

    /// @notice The price factor, in wei; 0 makes samples free.
    uint256 public immutable costWeight;

    uint32 private _incentiveMechanismLastUpdateTime;
    uint32 private _incentiveMechanismNumSubmitted;
    uint32 private _incentiveMechanismNumGood;

    /// @notice Who can take what is left of a deposit after the owner's waiting time: the deployer, until another
    /// accepts it. Not Owner, which is the trainer.
    address public beneficiary;

    /// @notice Who may become the beneficiary by accepting; zero when nobody was offered it.
    address public offeredBeneficiary;

    uint64 private _classifierClassCount;
    int64 private _classifierBias;
    int64 private _classifierBiasLag;
    uint64 private _classifierTime = 1;
    mapping(bytes32 => DataRecord) private _dataHandlerRecords;
    mapping(bytes32 => mapping(address => bool)) private _dataHandlerReportedBy;
    mapping(address => AddressStats) private _incentiveMechanismStats;
    string[] private _classifierClassNames;
    uint32[] private _classifierEncodingIndices;

    /// @dev The weight of feature i at 2 i, what its average lags behind at 2 i + 1.
    mapping(uint64 slot => int64[4]) private _classifierWeightOf;

    /// @notice The name of the model.
    string public name;

    /// @notice What it is for.
    string public description;

    /// @notice How raw input becomes a sample, for clients.
    string public encoder;

    /// @notice Deploys all of it. The last parameters are those of AveragedPerceptron.
    /// @param name_ The name of the model.
    /// @param description_ What it is for.
    /// @param encoder_ How raw input becomes a sample, for clients.
    /// @param terms Waiting times and the price factor.
    /// @param classifications_ The names of the classes.
    /// @param weights_ The weights of the features 0, 1, 2, ..., raw, scale 1e9.
    /// @param intercept_ The bias: added to every score, raw, scale 1e9.
    /// @param learningRate_ How far one training step moves the model, raw, scale 1e9.
    constructor(
        string memory name_,
        string memory description_,
        string memory encoder_,
        StakeableTerms memory terms,
        string[] memory classifications_,
        int80[] memory weights_,
        int80 intercept_,
        uint32 learningRate_
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
            if (classifications_.length != 2) {
                revert NotTwoClasses(classifications_.length);
            }
            for (uint256 i = 0; i < weights_.length; ++i) {
                uint64 operand = 2 * uint64(i);
                _classifierWeightOf[operand / 4][operand % 4] = _classifierNarrow(itemAtInt80(weights_, i));
            }
            _classifierBias = _classifierNarrow(intercept_);
            learningRate = learningRate_;
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

    /// @notice How many samples it was trained with.
    function numSamples() external view returns (uint64) {
        return _classifierTime - 1;
    }

    /// @notice The average of the bias, raw, scale 1e9, rounded toward zero.
    function intercept() external view returns (int80) {
        return _classifierAverage(_classifierBias, _classifierBiasLag);
    }

    /// @notice The average of the weight of a feature, raw, scale 1e9, rounded toward zero; 0 until it is set or
    /// trained.
    /// @param feature The index of the feature, below 2^63.
    function weights(uint64 feature) external view returns (int80) {
        uint64 key = 2 * feature;
        uint64 key2 = 2 * feature + 1;
        return _classifierAverage(
            readPackedInt64ByUint64(_classifierWeightOf, key),
            readPackedInt64ByUint64(_classifierWeightOf, key2)
        );
    }

    /// @notice Sets the weights of consecutive features and forgets what their averages were. Only the owner may.
    /// @param startIndex The first feature.
    /// @param _weights The weights, raw, scale 1e9.
    function initializeWeights(uint64 startIndex, int80[] calldata _weights) external {
        _requireOwner();
        uint64 feature = startIndex;
        for (uint256 i = 0; i < _weights.length; ++i) {
            int80 weight = numberAtInt80(_weights, i);
            if (feature > 9_223_372_036_854_775_807) {
                revert FeatureOutOfRange(int256(uint256(feature)));
            }
            uint64 operand = 2 * feature;
            _classifierWeightOf[operand / 4][operand % 4] = _classifierNarrow(weight);
            uint64 key = 2 * feature + 1;
            _classifierWeightOf[key / 4][key % 4] = 0;
            unchecked {
                // within [1, 2^64): no overflow of uint64
                ++feature;
            }
        }
    }

    /// @notice Labels a sample: 1 when its averaged score is positive, else 0.
    /// @param data The indices of its features, each once; ascending order costs least.
    function predict(int64[] calldata data) public view returns (uint64) {
        (int256 score, int256 lag) = _classifierScore(data);
        return score * int256(uint256(_classifierTime)) > lag * int256(uint256(learningRate)) ? uint64(1) : uint64(0);
    }

    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param influence What Weigh said of each of its trainings, added up: at most one with each label.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int256 influence) external view returns (uint64) {
        (int256 score, int256 lag) = _classifierScore(data);
        int256 steps = (influence + 1 & 3) - 1;
        int256 times = (influence - steps) / 4;
        int256 own = (steps * int256(uint256(_classifierTime)) - times) * int256(int64(uint64(data.length)) + 1);
        return score * int256(
            uint256(_classifierTime)
        ) > (lag + own) * int256(uint256(learningRate)) ? uint64(1) : uint64(0);
    }

    /// @notice What is to be known of a sample before the model is trained with it.
    /// @param data The sample.
    /// @param classification Its label.
    /// @dev Returns margin: how sure the model is of the label, in a unit of the judge's own: the surer, the larger;
    /// influence: what a training with it now will leave in the model, in numbers of the judge's own that can be added
    /// up for one sample.
    function weigh(
        int64[] calldata data,
        uint64 classification
    ) external view returns (int256 margin, int256 influence) {
        (int256 score, int256 lag) = _classifierScore(data);
        int256 margin_ = score - lag * int256(uint256(learningRate)) / int256(uint256(_classifierTime));
        int256 influence_ = 0;
        if (classification == 1 && score <= 0) {
            influence_ = int256(uint256(_classifierTime)) * 4 + 1;
        }
        if (classification == 0 && score > 0) {
            influence_ = -(int256(uint256(_classifierTime)) * 4 + 1);
        }
        return (classification == 1 ? margin_ : -margin_, influence_);
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

    /// @dev A weight as it is kept.
    /// @param weight The weight, raw, scale 1e9; reverts when it does not fit 64 bits.
    function _classifierNarrow(int80 weight) private pure returns (int64) {
        if (weight < type(int64).min || weight > type(int64).max) {
            revert WeightOutOfRange(weight);
        }
        return int64(weight);
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

    /// @dev Trains with one sample: when the weights of now label it wrongly, they and the intercept move by the
    /// learning rate towards the label. Only the owner may.
    /// @param data The indices of its features, each once, at least one; ascending order costs least.
    /// @param classification Its label, 0 or 1.
    function _classifierUpdate(int64[] calldata data, uint64 classification) private {
        if (data.length == 0) {
            revert EmptySample();
        }
        if (classification >= 2) {
            revert UnknownClassification(classification);
        }
        (int256 score, ) = _classifierScore(data);
        if ((score > 0 ? uint64(1) : uint64(0)) != classification) {
            int64 sign = classification == 1 ? int64(1) : int64(-1);
            _classifierBias += sign * int64(uint64(learningRate));
            _classifierBiasLag += sign * toInt64(_classifierTime);
            for (uint256 i = 0; i < data.length; ++i) {
                int64 feature = numberAtInt64(data, i);
                uint64 key = 2 * toUint64(feature);
                addToPackedInt64ByUint64(_classifierWeightOf, key, sign * int64(uint64(learningRate)));
                uint64 key2 = 2 * toUint64(feature) + 1;
                addToPackedInt64ByUint64(_classifierWeightOf, key2, sign * toInt64(_classifierTime));
            }
        }
        ++_classifierTime;
    }

    /// @dev The score by the weights of now, raw, and what the average lags behind, in learning rates, times t. Exact:
    /// 2^63 numbers of 64 bits fit 127.
    function _classifierScore(int64[] calldata data) private view returns (int256 score, int256 lag) {
        int256 score_ = int256(_classifierBias);
        int256 lag_ = int256(_classifierBiasLag);
        int64 highest = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature > highest) {
                highest = feature;
            } else {
                _classifierRequireOnce(data, feature);
            }
            unchecked {
                uint64 key = 2 * uint64(feature);
                score_ += int256(readPackedInt64ByUint64(_classifierWeightOf, key));
                uint64 key2 = 2 * uint64(feature) + 1;
                lag_ += int256(readPackedInt64ByUint64(_classifierWeightOf, key2));
            }
        }
        return (score_, lag_);
    }

    function _classifierAverage(int64 weight, int64 lag) private view returns (int80) {
        return toInt80(int256(weight) - int256(lag) * int256(uint256(learningRate)) / int256(uint256(_classifierTime)));
    }
}

/// @dev Adds to the value of a key, of which 4 share a slot. Panics with 0x11 when the result is out of range.
function addToPackedInt64ByUint64(mapping(uint64 slot => int64[4]) storage values, uint256 key, int256 amount) {
    bool fits;
    assembly ("memory-safe") {
        mstore(0x00, shr(2, key))
        mstore(0x20, values.slot)
        let slot := keccak256(0x00, 0x40)
        let shift := mul(64, and(key, 3))
        let word := sload(slot)
        let value := shr(shift, word)
        let result := add(signextend(7, value), amount)
        fits := eq(result, signextend(7, result))
        // The old value's bits become the new one's; those beside it stay.
        sstore(slot, xor(word, shl(shift, and(xor(value, result), 0xffffffffffffffff))))
    }
    if (!fits) {
        panic(0x11);
    }
}

/// @dev The item at an index below the length.
function itemAtInt80(int80[] memory items, uint256 index) pure returns (int80 value) {
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
function numberAtInt80(int80[] calldata numbers, uint256 index) pure returns (int80 value) {
    assembly ("memory-safe") {
        value := calldataload(add(numbers.offset, shl(5, index)))
        if iszero(eq(value, signextend(9, value))) { revert(0, 0) }
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

/// @dev The value of a key, of which 4 share a slot.
function readPackedInt64ByUint64(
    mapping(uint64 slot => int64[4]) storage values,
    uint256 key
) view returns (int64 value) {
    assembly ("memory-safe") {
        mstore(0x00, shr(2, key))
        mstore(0x20, values.slot)
        value := signextend(7, shr(mul(64, and(key, 3)), sload(keccak256(0x00, 0x40))))
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt64(uint256 value) pure returns (int64) {
    if (value > uint64(type(int64).max)) {
        panic(0x11);
    }
    return int64(int256(value));
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt80(int256 value) pure returns (int80) {
    if (value < type(int80).min || value > type(int80).max) {
        panic(0x11);
    }
    return int80(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint32(uint256 value) pure returns (uint32) {
    if (value > type(uint32).max) {
        panic(0x11);
    }
    return uint32(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint64(int256 value) pure returns (uint64) {
    if (value < 0 || uint256(value) > type(uint64).max) {
        panic(0x11);
    }
    return uint64(uint256(value));
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
