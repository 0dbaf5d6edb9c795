// SPDX-License-Identifier: MIT
// Generated from FusedStakingTrainer64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 99ba6e5ef4dbbdaa5d87f45abdb537bacad73d40c9c37425b43687c148c51416
pragma solidity 0.8.37;

import {Administered} from "./Administered.sol";
import {DecayingPrice} from "./DecayingPrice.sol";
import {IClassifier64} from "./IClassifier64.sol";
import {IJudge64} from "./IJudge64.sol";
import {IOwnable} from "./IOwnable.sol";
import {IStakingMechanism64} from "./IStakingMechanism64.sol";

/// @notice Lets anyone train a model under a StakeablePlus64, whose rules and ledger are part of this one contract;
/// judge and classifier are contracts of their own.
/// @dev The classifier must belong to the trainer.
contract FusedStakingTrainer64 is Administered {
    /// @dev How a deposit stands.
    enum StakeState {
        None,
        Open,
        Returned,
        Taken,
        Expired
    }

    /// @dev A sample that was committed to and not revealed yet.
    struct StakeCommitment {
        uint96 deposit;
        uint32 block_;
    }

    /// @dev The deposit of a sample.
    struct StakeRecord {
        uint96 deposit;
        uint64 reportWeight;
        StakeState state;
        bool isSurprising;
        bool isDuplicate;
        uint96 unclaimed;
    }

    /// @dev A report: its share of a deposit is what lies between the standing of those before and its own on top.
    struct StakeReport {
        uint64 before;
        uint64 weight;
        bool isClaimed;
    }

    /// @dev How an account has done.
    struct StakeStanding {
        uint64 standing;
        uint64 numValid;
        uint64 numSubmitted;
    }

    /// @dev What a StakeablePlus64 runs on; nothing of it changes under open deposits.
    struct StakingTerms {
        uint96 floorPrice;
        uint32 halfLifeS;
        uint8 priceCap;
        uint32 refundWaitS;
        uint32 settleWaitS;
        uint32 expiryS;
        uint16 keeperShare;
        uint16 burnShare;
        uint16 forfeitShare;
        uint32 revealBlocks;
        uint16 longestSample;
        uint16 surprisingGrant;
        uint16 knownGrant;
        bool isDense;
    }

    /// @notice A sample was added: this is the only place that keeps it whole.
    /// @param d The sample.
    /// @param c Its label.
    /// @param t When, in Unix seconds.
    /// @param sender Who added it.
    /// @param cost What was taken for it, in wei.
    event AddData(int64[] d, uint64 c, uint256 t, address indexed sender, uint256 cost);

    /// @notice A commitment was not revealed in time.
    /// @param author Who committed.
    /// @param commitment To what.
    /// @param forfeited What the treasury got, in wei.
    event CommitmentForfeited(address indexed author, bytes32 indexed commitment, uint256 forfeited);

    /// @notice Unclaimed shares went to the treasury.
    /// @param key Their record.
    /// @param amount Wei.
    event Expired(bytes32 indexed key, uint256 amount);

    /// @notice A submitter got a deposit back.
    /// @param recipient The submitter.
    /// @param amount Wei.
    event Refund(address recipient, uint256 amount);

    /// @notice A reporter got a reward out of somebody's deposit.
    /// @param recipient The reporter.
    /// @param amount Wei.
    event Report(address recipient, uint256 amount);

    /// @notice Somebody committed to a sample.
    /// @param author Who.
    /// @param commitment keccak256 of what it is; see StakeablePlus64.
    /// @param cost What was taken for it, in wei.
    event SampleCommitted(address indexed author, bytes32 indexed commitment, uint256 cost);

    /// @notice Somebody reported a sample: it is locked until it is settled.
    /// @param reporter Who.
    /// @param key Its record.
    /// @param weight The standing that the report has.
    event SampleReported(address indexed reporter, bytes32 indexed key, uint64 weight);

    /// @notice Somebody revealed a sample.
    /// @param author Who.
    /// @param key Its record.
    /// @param isSurprising Whether the model was unsure of it.
    /// @param isDuplicate Whether it had been there before.
    event SampleRevealed(address indexed author, bytes32 indexed key, bool isSurprising, bool isDuplicate);

    /// @notice A deposit was settled.
    /// @param key Its record.
    /// @param state How it stands now.
    /// @param keeper Who settled it.
    /// @param fee What he got, in wei.
    /// @param burned What the treasury got, in wei.
    event Settled(bytes32 indexed key, StakeState state, address indexed keeper, uint256 fee, uint256 burned);

    /// @notice What counts as unsure has changed.
    /// @param margin The largest margin that does, in the judge's unit.
    event SurpriseMarginChanged(int256 margin);

    /// @notice The administrator took the treasury: it is owed to him now.
    /// @param administrator Who.
    /// @param amount Wei.
    event TreasuryCollected(address indexed administrator, uint256 amount);

    /// @notice Wei left for an account that they were owed to.
    /// @param account Whose.
    /// @param amount Wei.
    event Withdrawn(address indexed account, uint256 amount);

    /// @notice This account has claimed the sample before.
    /// @param claimer The account.
    error AlreadyClaimed(address claimer);

    /// @notice The same commitment is open already.
    /// @param commitment It.
    error AlreadyCommitted(bytes32 commitment);

    /// @notice The same sample, label and author were recorded in this very second. Wait a second.
    /// @param dataKey The key of the record.
    error DataAlreadyAdded(bytes32 dataKey);

    /// @notice The value sent does not cover the price.
    /// @param sent Wei sent.
    /// @param price Wei asked now.
    error DepositTooLow(uint256 sent, uint256 price);

    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice The features of a sample ascend, none is negative.
    /// @param feature The first that does not.
    error FeatureOrder(int64 feature);

    /// @notice The model gives the sample the same label: nothing to report.
    /// @param classification The label of both.
    error ModelAgrees(uint64 classification);

    /// @notice The model gives the sample another label: no refund yet.
    /// @param prediction The model's label.
    /// @param classification The sample's.
    error ModelDisagrees(uint64 prediction, uint64 classification);

    /// @notice Only an account with a refunded sample of its own can report others.
    /// @param reporter The account.
    error NoGoodData(address reporter);

    /// @notice The caller committed to no such sample, or it was revealed.
    /// @param commitment What it would be.
    error NotCommitted(bytes32 commitment);

    /// @notice The deposit is not open: there is none, or it was refunded or settled.
    /// @param state How it stands.
    error NotOpen(StakeState state);

    /// @notice A commitment is revealed in a later block, and not too late.
    /// @param firstBlock The first block for it.
    /// @param lastBlock The last one.
    error NotRevealable(uint256 firstBlock, uint256 lastBlock);

    /// @notice Nothing of the deposit is left.
    error NothingLeft();

    /// @notice Nothing to claim: no report of that account, it was claimed, or the reports were wrong.
    /// @param reporter The account.
    error NothingToClaim(address reporter);

    /// @notice One's own sample is refunded, not reported.
    /// @param author The author.
    error OwnData(address author);

    /// @notice The receiver did not take a payment.
    /// @param recipient The receiver.
    /// @param amount Wei.
    error PaymentFailed(address recipient, uint256 amount);

    /// @notice The price is more than the caller would pay.
    /// @param price Wei asked now.
    /// @param maxCost Wei that the caller would pay.
    error PriceAboveMaximum(uint256 price, uint256 maxCost);

    /// @notice The sample was reported: it is settled when time is up, and not refunded before.
    error Reported();

    /// @notice The sample has more features than allowed.
    /// @param length How many.
    error SampleTooLong(uint256 length);

    /// @notice Terms that do not fit together: waits ascend, shares together are at most 10,000, nothing needed is 0.
    error TermsInvalid();

    /// @notice The waiting time is not over.
    /// @param readyTimeS When it is, in Unix seconds.
    error TooEarly(uint256 readyTimeS);

    /// @notice The time for this is over.
    /// @param endTimeS When it was, in Unix seconds.
    error TooLate(uint256 endTimeS);

    /// @notice Judges samples without their own influence.
    IJudge64 public immutable judge;

    /// @notice The model.
    IClassifier64 public immutable classifier;

    uint96 private _mechanismLastPrice;
    uint32 private _mechanismLastTime;
    mapping(address => mapping(bytes32 => StakeCommitment)) private _mechanismCommitments;
    mapping(bytes32 => StakeRecord) private _mechanismRecords;
    mapping(bytes32 => mapping(address => StakeReport)) private _mechanismReports;
    mapping(bytes32 => int256) private _mechanismInfluences;
    mapping(bytes32 => bool) private _mechanismIsLabelled;
    mapping(address => StakeStanding) private _mechanismStandings;
    mapping(address => uint256) private _mechanismOwed;
    StakingTerms private _mechanismTerms;

    /// @notice Wei that belong to nobody else: forfeits, burned shares, deposits that nobody reported or claimed.
    uint256 public treasury;

    /// @notice The largest margin at which the model counts as unsure, in the judge's unit.
    int256 public surpriseMargin;

    /// @notice Deploys the rules and joins them with judge and classifier; the classifier is handed over afterwards.
    /// @param terms_ What the rules run on.
    /// @param surpriseMargin_ The largest margin at which the model counts as unsure, in the judge's unit.
    /// @param founder Has a standing of 1.
    /// @param judge_ Judges samples without their own influence.
    /// @param classifier_ The model.
    constructor(
        StakingTerms memory terms_,
        int256 surpriseMargin_,
        address founder,
        IJudge64 judge_,
        IClassifier64 classifier_
    ) {
        {
            if (((
                terms_.floorPrice == 0 || terms_.floorPrice >= 309_485_009_821_345_068_724_781_056
            ) || terms_.priceCap <= 0) || terms_.halfLifeS == 0) {
                revert TermsInvalid();
            }
            if (terms_.refundWaitS >= terms_.settleWaitS || terms_.settleWaitS >= terms_.expiryS) {
                revert TermsInvalid();
            }
            if ((terms_.keeperShare > 1000 || terms_.burnShare > 10_000) || terms_.forfeitShare > 10_000) {
                revert TermsInvalid();
            }
            if (terms_.revealBlocks == 0 || terms_.longestSample <= 0) {
                revert TermsInvalid();
            }
            _mechanismTerms = terms_;
            surpriseMargin = surpriseMargin_;
            _mechanismLastPrice = terms_.floorPrice;
            _mechanismLastTime = toUint32(block.timestamp);
            _mechanismStandings[founder].standing = 1;
        }
        judge = judge_;
        classifier = classifier_;
    }

    /// @notice The rules and the ledger.
    function mechanism() external view returns (IStakingMechanism64) {
        return IStakingMechanism64(address(this));
    }

    /// @notice Commits to a sample and pays its deposit. What is sent above the price is owed to the caller.
    /// @param commitment What hides it; see StakeablePlus64.
    /// @param maxCost The most that the caller would pay, in wei.
    /// @param deadlineS Until when he would, in Unix seconds.
    function commit(bytes32 commitment, uint256 maxCost, uint256 deadlineS) external payable {
        _mechanismHandleCommit(msg.sender, msg.value, commitment, maxCost, deadlineS);
    }

    /// @notice Reveals a sample that the caller committed to, and trains the model with it if it is new.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param salt What hid it.
    function reveal(int64[] calldata data, uint64 classification, bytes32 salt) external {
        (int256 margin, int256 influence) = judge.weigh(data, classification);
        (bool trains, uint256 cost) = _mechanismHandleReveal(msg.sender, data, classification, salt, margin, influence);
        if (trains) {
            classifier.update(data, classification);
        }
        writeLogOfAddData(data, classification, block.timestamp, msg.sender, cost);
    }

    /// @notice Ends a commitment that was not revealed in time. Anyone may.
    /// @param author Who committed.
    /// @param commitment To what.
    function forfeit(address author, bytes32 commitment) external {
        _mechanismHandleForfeit(author, commitment);
    }

    /// @notice Owes the caller the deposit of a sample that the judge agrees with and nobody reported.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was revealed, in Unix seconds.
    function refund(int64[] calldata data, uint64 classification, uint256 addedTime) external {
        _mechanismHandleRefund(msg.sender, data, classification, addedTime, _verdict(data));
    }

    /// @notice Reports a sample that the judge disagrees with; paid when it is settled.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param originalAuthor Who added it.
    function report(int64[] calldata data, uint64 classification, uint256 addedTime, address originalAuthor) external {
        _mechanismHandleReport(msg.sender, data, classification, addedTime, originalAuthor, _verdict(data));
    }

    /// @notice Settles the deposit of a sample when its time is up, for a fee. Anyone may.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param originalAuthor Who added it.
    function settle(int64[] calldata data, uint64 classification, uint256 addedTime, address originalAuthor) external {
        _mechanismHandleSettle(msg.sender, data, classification, addedTime, originalAuthor, _verdict(data));
    }

    /// @notice Owes a reporter his share of a settled deposit. Anyone may.
    /// @param reporter Who reported.
    /// @param key The record.
    function claim(address reporter, bytes32 key) external {
        _mechanismHandleClaim(reporter, key);
    }

    /// @notice Gives the treasury what reporters have not claimed in time. Anyone may.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param originalAuthor Who added it.
    function expire(int64[] calldata data, uint64 classification, uint256 addedTime, address originalAuthor) external {
        _mechanismHandleExpire(data, classification, addedTime, originalAuthor);
    }

    /// @notice Pays the caller what is owed to him.
    function withdraw() external {
        uint256 amount = _mechanismHandleWithdraw(msg.sender);
        if (!trySend(msg.sender, amount)) {
            revert PaymentFailed(msg.sender, amount);
        }
    }

    /// @notice Hands the classifier to another owner, to administer it and give it back. Only the administrator may.
    /// The mechanism stays for good: its ledger says whose the wei are.
    /// @param newOwner Its next owner.
    function transferClassifierOwnership(address newOwner) external {
        _requireAdministrator();
        IOwnable(address(classifier)).transferOwnership(newOwner);
    }

    /// @notice What the mechanism runs on.
    function terms() external view returns (StakingTerms memory) {
        return _mechanismTerms;
    }

    /// @notice What a sample would cost in this block, in wei, rounded up.
    function getNextAddDataCost() public view returns (uint256) {
        return DecayingPrice.after_(
            uint256(_mechanismLastPrice),
            uint256(_mechanismTerms.floorPrice),
            block.timestamp - uint256(_mechanismLastTime),
            uint256(_mechanismTerms.halfLifeS)
        );
    }

    /// @notice What is owed to an account, in wei.
    /// @param account The account.
    function owed(address account) external view returns (uint256) {
        return _mechanismOwed[account];
    }

    /// @notice How an account has done.
    /// @param account The account.
    function standingOf(address account) external view returns (StakeStanding memory) {
        return _mechanismStandings[account];
    }

    /// @notice A commitment; zeros when there is none.
    /// @param author Who committed.
    /// @param commitment To what.
    function commitmentOf(address author, bytes32 commitment) external view returns (StakeCommitment memory) {
        return _mechanismCommitments[author][commitment];
    }

    /// @notice A record; zeros when there is none.
    /// @param key Its key; see KeyOf.
    function recordOf(bytes32 key) external view returns (StakeRecord memory) {
        return _mechanismRecords[key];
    }

    /// @notice A report; zeros when there is none.
    /// @param key The record.
    /// @param reporter Who reported.
    function reportOf(bytes32 key, address reporter) external view returns (StakeReport memory) {
        return _mechanismReports[key][reporter];
    }

    /// @notice The key of a record: keccak256(abi.encodePacked(data, classification, addedTime, author)).
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    function keyOf(
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author
    ) public pure returns (bytes32) {
        return keccak256(abi.encodePacked(wordsOfInt64(data), classification, addedTime, author));
    }

    /// @notice What the trainings with a sample have left in the model, by whomever, as the judge counts: what it takes
    /// off.
    /// @param data The sample.
    function influenceOf(int64[] calldata data) public view returns (int256) {
        return _mechanismInfluences[keccak256(abi.encodePacked(wordsOfInt64(data)))];
    }

    /// @notice Says what counts as unsure from now on. Only the administrator may.
    /// @param margin The largest margin that does, in the judge's unit.
    function setSurpriseMargin(int256 margin) external {
        _requireAdministrator();
        surpriseMargin = margin;
        emit SurpriseMarginChanged(margin);
    }

    /// @notice Owes the administrator the treasury. Only he may.
    function collectTreasury() external {
        _requireAdministrator();
        uint256 amount = treasury;
        treasury = 0;
        _mechanismOwed[msg.sender] += amount;
        emit TreasuryCollected(msg.sender, amount);
    }

    function _verdict(int64[] calldata data) private view returns (uint64) {
        return judge.predictWithout(data, influenceOf(data));
    }

    /// @dev Takes a deposit for a sample that is revealed later; what was sent above the price is owed to the author.
    /// @param author Who commits.
    /// @param value What was sent.
    /// @param commitment To what.
    /// @param maxCost The most that the author would pay.
    /// @param deadlineS Until when he would, in Unix seconds.
    /// @return What was taken.
    function _mechanismHandleCommit(
        address author,
        uint256 value,
        bytes32 commitment,
        uint256 maxCost,
        uint256 deadlineS
    ) private returns (uint256) {
        if (block.timestamp > deadlineS) {
            revert TooLate(deadlineS);
        }
        uint256 price = getNextAddDataCost();
        if (price > maxCost) {
            revert PriceAboveMaximum(price, maxCost);
        }
        if (price > value) {
            revert DepositTooLow(value, price);
        }
        StakeCommitment storage entry = _mechanismCommitments[author][commitment];
        if (entry.block_ != 0) {
            revert AlreadyCommitted(commitment);
        }
        entry.deposit = toUint96(price);
        entry.block_ = toUint32(block.number);
        _mechanismLastPrice = toUint96(
            DecayingPrice.raised(price, uint256(_mechanismTerms.floorPrice) * uint256(_mechanismTerms.priceCap))
        );
        _mechanismLastTime = toUint32(block.timestamp);
        if (value > price) {
            _mechanismOwed[author] += value - price;
        }
        emit SampleCommitted(author, commitment, price);
        return price;
    }

    /// @dev Opens the record of a sample that was committed to.
    /// @param author Who committed.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param salt What hid it.
    /// @param margin How sure the model is of the label, before it is trained with it, in the judge's unit.
    /// @param influence What a training with it will leave in the model, as the judge counts.
    /// Returns trains: whether to train with it; cost: its deposit.
    function _mechanismHandleReveal(
        address author,
        int64[] calldata data,
        uint64 classification,
        bytes32 salt,
        int256 margin,
        int256 influence
    ) private returns (bool trains, uint256 cost) {
        _mechanismRequireClean(data);
        uint96 deposit = _mechanismTakeCommitment(
            author,
            keccak256(abi.encodePacked(block.chainid, author, salt, classification, data))
        );
        bytes32 key = keyOf(data, classification, block.timestamp, author);
        StakeRecord storage record = _mechanismRecords[key];
        if (record.state != StakeState(0)) {
            revert DataAlreadyAdded(key);
        }
        record.deposit = deposit;
        record.state = StakeState(1);
        record.isSurprising = margin <= surpriseMargin;
        record.isDuplicate = _mechanismNoteContent(data, classification, influence);
        ++_mechanismStandings[author].numSubmitted;
        emit SampleRevealed(author, key, record.isSurprising, record.isDuplicate);
        return (!record.isDuplicate, uint256(deposit));
    }

    /// @dev Ends a commitment that was not revealed in time.
    /// @param author Who committed.
    /// @param commitment To what.
    function _mechanismHandleForfeit(address author, bytes32 commitment) private {
        StakeCommitment memory entry = _mechanismCommitments[author][commitment];
        if (entry.block_ == 0) {
            revert NotCommitted(commitment);
        }
        uint256 last = uint256(entry.block_) + uint256(_mechanismTerms.revealBlocks);
        bool holds = block.number > last;
        uint256 argument = uint256(entry.block_) + 1;
        uint256 argument2 = last;
        if (!holds) {
            revert NotRevealable(argument, argument2);
        }
        delete _mechanismCommitments[author][commitment];
        uint256 forfeited = (uint256(entry.deposit) * uint256(_mechanismTerms.forfeitShare) + 9999) / 10_000;
        treasury += forfeited;
        _mechanismOwed[author] += uint256(entry.deposit) - forfeited;
        emit CommitmentForfeited(author, commitment, forfeited);
    }

    /// @dev Ends a commitment that is revealed, and says what was taken for it.
    function _mechanismTakeCommitment(address author, bytes32 commitment) private returns (uint96) {
        StakeCommitment memory entry = _mechanismCommitments[author][commitment];
        if (entry.block_ == 0) {
            revert NotCommitted(commitment);
        }
        uint256 last = uint256(entry.block_) + uint256(_mechanismTerms.revealBlocks);
        bool holds = block.number > uint256(entry.block_) && block.number <= last;
        uint256 argument = uint256(entry.block_) + 1;
        uint256 argument2 = last;
        if (!holds) {
            revert NotRevealable(argument, argument2);
        }
        delete _mechanismCommitments[author][commitment];
        return entry.deposit;
    }

    /// @dev Notes the sample with its label, and its influence on the model if it is new; says whether it is not.
    function _mechanismNoteContent(
        int64[] calldata data,
        uint64 classification,
        int256 influence
    ) private returns (bool) {
        bytes32 labelled = keccak256(abi.encodePacked(classification, wordsOfInt64(data)));
        if (_mechanismIsLabelled[labelled]) {
            return true;
        }
        _mechanismIsLabelled[labelled] = true;
        _mechanismInfluences[keccak256(abi.encodePacked(wordsOfInt64(data)))] += influence;
        return false;
    }

    /// @dev At least one number, and not too many; indices of features ascend, none is negative.
    function _mechanismRequireClean(int64[] calldata data) private view {
        if (data.length == 0) {
            revert EmptySample();
        }
        if (int32(uint32(data.length)) > int32(uint32(_mechanismTerms.longestSample))) {
            revert SampleTooLong(data.length);
        }
        if (_mechanismTerms.isDense) {
            return;
        }
        int64 before = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature <= before) {
                revert FeatureOrder(feature);
            }
            before = feature;
        }
    }

    /// @dev Owes the author the deposit of a good sample.
    /// @param author Who added it and asks.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param prediction The judge's label for it.
    function _mechanismHandleRefund(
        address author,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        uint64 prediction
    ) private {
        bytes32 key = keyOf(data, classification, addedTime, author);
        StakeRecord storage record = _mechanismRecords[key];
        if (record.state != StakeState(1)) {
            revert NotOpen(record.state);
        }
        _mechanismRequireWaited(addedTime, _mechanismTerms.refundWaitS);
        if (record.reportWeight != 0) {
            revert Reported();
        }
        if (prediction != classification) {
            revert ModelDisagrees(prediction, classification);
        }
        record.state = StakeState(2);
        _mechanismOwed[author] += uint256(record.deposit);
        _mechanismReward(author, record.isSurprising, record.isDuplicate);
        emit Refund(author, uint256(record.deposit));
    }

    /// @dev Notes a report, which locks the record until it is settled.
    /// @param reporter Who reports.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    /// @param prediction The judge's label for it.
    function _mechanismHandleReport(
        address reporter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author,
        uint64 prediction
    ) private {
        if (reporter == author) {
            revert OwnData(reporter);
        }
        bytes32 key = keyOf(data, classification, addedTime, author);
        StakeRecord storage record = _mechanismRecords[key];
        if (record.state != StakeState(1)) {
            revert NotOpen(record.state);
        }
        _mechanismRequireWaited(addedTime, _mechanismTerms.refundWaitS);
        bool holds = block.timestamp - addedTime < uint256(_mechanismTerms.settleWaitS);
        uint256 argument = addedTime + uint256(_mechanismTerms.settleWaitS);
        if (!holds) {
            revert TooLate(argument);
        }
        if (prediction == classification) {
            revert ModelAgrees(classification);
        }
        uint64 weight = _mechanismStandings[reporter].standing;
        if (weight == 0) {
            revert NoGoodData(reporter);
        }
        StakeReport storage report_ = _mechanismReports[key][reporter];
        if (report_.weight != 0) {
            revert AlreadyClaimed(reporter);
        }
        report_.before = record.reportWeight;
        report_.weight = weight;
        record.reportWeight += weight;
        emit SampleReported(reporter, key, weight);
    }

    /// @dev Settles a record: to the author when the judge agrees, else to the reporters, or without any to the
    /// treasury.
    /// @param keeper Who settles, for a fee.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    /// @param prediction The judge's label for it.
    function _mechanismHandleSettle(
        address keeper,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author,
        uint64 prediction
    ) private {
        bytes32 key = keyOf(data, classification, addedTime, author);
        StakeRecord storage record = _mechanismRecords[key];
        if (record.state != StakeState(1)) {
            revert NotOpen(record.state);
        }
        _mechanismRequireWaited(addedTime, _mechanismTerms.settleWaitS);
        uint256 deposit = uint256(record.deposit);
        uint256 fee = deposit * uint256(_mechanismTerms.keeperShare) / 10_000;
        _mechanismOwed[keeper] += fee;
        if (prediction == classification) {
            record.state = StakeState(2);
            _mechanismOwed[author] += deposit - fee;
            _mechanismReward(author, record.isSurprising, record.isDuplicate);
            emit Settled(key, StakeState(2), keeper, fee, 0);
            return;
        }
        uint256 burned = record.reportWeight == 0 ? deposit - fee : (
            deposit - fee
        ) * uint256(_mechanismTerms.burnShare) / 10_000;
        record.state = StakeState(3);
        record.deposit = uint96(deposit - fee - burned);
        record.unclaimed = record.deposit;
        treasury += burned;
        emit Settled(key, StakeState(3), keeper, fee, burned);
    }

    /// @dev Owes a reporter his share of a settled record.
    /// @param reporter Who reported.
    /// @param key The record.
    function _mechanismHandleClaim(address reporter, bytes32 key) private {
        StakeRecord storage record = _mechanismRecords[key];
        StakeReport storage report_ = _mechanismReports[key][reporter];
        if ((record.state != StakeState(3) || report_.weight == 0) || report_.isClaimed) {
            revert NothingToClaim(reporter);
        }
        report_.isClaimed = true;
        uint256 shareOfResult = _mechanismShareOf(
            uint256(record.deposit),
            uint256(report_.before + report_.weight),
            uint256(record.reportWeight)
        );
        uint256 share = shareOfResult - _mechanismShareOf(
            uint256(record.deposit),
            uint256(report_.before),
            uint256(record.reportWeight)
        );
        record.unclaimed = uint96(uint256(record.unclaimed) - share);
        _mechanismOwed[reporter] += share;
        emit Report(reporter, share);
    }

    /// @dev Gives the treasury the shares of a record that nobody claimed in time.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    function _mechanismHandleExpire(
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author
    ) private {
        bytes32 key = keyOf(data, classification, addedTime, author);
        StakeRecord storage record = _mechanismRecords[key];
        if (record.state != StakeState(3)) {
            revert NotOpen(record.state);
        }
        _mechanismRequireWaited(addedTime, _mechanismTerms.expiryS);
        uint96 amount = record.unclaimed;
        record.state = StakeState(4);
        record.unclaimed = 0;
        treasury += uint256(amount);
        emit Expired(key, uint256(amount));
    }

    /// @dev The part of an amount that lies below a weight, rounded down: differences of neighbours add up to all of
    /// it, whatever the order of the claims.
    function _mechanismShareOf(uint256 amount, uint256 weight, uint256 all) private pure returns (uint256) {
        return amount * weight / all;
    }

    /// @dev Counts a good sample; only a new one earns standing.
    function _mechanismReward(address author, bool isSurprising, bool isDuplicate) private {
        StakeStanding storage standing = _mechanismStandings[author];
        ++standing.numValid;
        if (!isDuplicate) {
            standing.standing += isSurprising ? uint64(
                _mechanismTerms.surprisingGrant
            ) : uint64(_mechanismTerms.knownGrant);
        }
    }

    function _mechanismRequireWaited(uint256 addedTime, uint32 wait) private view {
        bool holds = block.timestamp - addedTime >= uint256(wait);
        uint256 argument = addedTime + uint256(wait);
        if (!holds) {
            revert TooEarly(argument);
        }
    }

    /// @dev Takes what is owed to an account; the owner pays it out.
    /// @param account The account.
    /// @return Wei, more than 0.
    function _mechanismHandleWithdraw(address account) private returns (uint256) {
        uint256 amount = _mechanismOwed[account];
        if (amount == 0) {
            revert NothingLeft();
        }
        _mechanismOwed[account] = 0;
        emit Withdrawn(account, amount);
        return amount;
    }
}

/// @dev The number at an index below the length. Reverts where it is out of range.
function numberAtInt64(int64[] calldata numbers, uint256 index) pure returns (int64 value) {
    assembly ("memory-safe") {
        value := calldataload(add(numbers.offset, shl(5, index)))
        if iszero(eq(value, signextend(7, value))) { revert(0, 0) }
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

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint32(uint256 value) pure returns (uint32) {
    if (value > type(uint32).max) {
        panic(0x11);
    }
    return uint32(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint96(uint256 value) pure returns (uint96) {
    if (value > type(uint96).max) {
        panic(0x11);
    }
    return uint96(value);
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
