// SPDX-License-Identifier: MIT
// Generated from StakeablePlus64.Adding.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: d3595c1cda22c8be8e932c38c236c688b28dfd5716fcaa9ddcb7672f548589ad
pragma solidity 0.8.37;

import {Administered} from "./Administered.sol";
import {DecayingPrice} from "./DecayingPrice.sol";
import {IStakingMechanism64} from "./IStakingMechanism64.sol";

contract StakeablePlus64 is IStakingMechanism64, Administered {
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

    mapping(address => mapping(bytes32 => StakeCommitment)) private _commitments;
    mapping(bytes32 => StakeRecord) private _records;
    mapping(bytes32 => mapping(address => StakeReport)) private _reports;
    mapping(bytes32 => int256) private _influences;
    mapping(bytes32 => bool) private _isLabelled;
    mapping(address => StakeStanding) private _standings;
    mapping(address => uint256) private _owed;
    StakingTerms private _terms;
    uint96 private _lastPrice;
    uint32 private _lastTime;

    /// @notice Wei that belong to nobody else: forfeits, burned shares, deposits that nobody reported or claimed.
    uint256 public treasury;

    /// @notice The largest margin at which the model counts as unsure, in the judge's unit.
    int256 public surpriseMargin;

    /// @notice Deploys a mechanism. The deployer is its administrator.
    /// @param terms_ What it runs on.
    /// @param surpriseMargin_ The largest margin at which the model counts as unsure, in the judge's unit.
    /// @param founder Has a standing of 1, so that somebody can report at first.
    constructor(StakingTerms memory terms_, int256 surpriseMargin_, address founder) {
        if ((
            (terms_.floorPrice == 0 || terms_.floorPrice >= 309_485_009_821_345_068_724_781_056) || terms_.priceCap <= 0
        ) || terms_.halfLifeS == 0) {
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
        _terms = terms_;
        surpriseMargin = surpriseMargin_;
        _lastPrice = terms_.floorPrice;
        _lastTime = toUint32(block.timestamp);
        _standings[founder].standing = 1;
    }

    /// @notice Takes a deposit for a sample that is revealed later; what was sent above the price is owed to the
    /// author.
    /// @param author Who commits.
    /// @param value What was sent.
    /// @param commitment To what.
    /// @param maxCost The most that the author would pay.
    /// @param deadlineS Until when he would, in Unix seconds.
    /// @return What was taken.
    function handleCommit(
        address author,
        uint256 value,
        bytes32 commitment,
        uint256 maxCost,
        uint256 deadlineS
    ) external override returns (uint256) {
        _requireOwner();
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
        StakeCommitment storage entry = _commitments[author][commitment];
        if (entry.block_ != 0) {
            revert AlreadyCommitted(commitment);
        }
        entry.deposit = toUint96(price);
        entry.block_ = toUint32(block.number);
        _lastPrice = toUint96(DecayingPrice.raised(price, uint256(_terms.floorPrice) * uint256(_terms.priceCap)));
        _lastTime = toUint32(block.timestamp);
        if (value > price) {
            _owed[author] += value - price;
        }
        emit SampleCommitted(author, commitment, price);
        return price;
    }

    /// @notice Opens the record of a sample that was committed to.
    /// @param author Who committed.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param salt What hid it.
    /// @param margin How sure the model is of the label, before it is trained with it, in the judge's unit.
    /// @param influence What a training with it will leave in the model, as the judge counts.
    /// @dev Returns trains: whether to train with it; cost: its deposit.
    function handleReveal(
        address author,
        int64[] calldata data,
        uint64 classification,
        bytes32 salt,
        int256 margin,
        int256 influence
    ) external override returns (bool trains, uint256 cost) {
        _requireOwner();
        _requireClean(data);
        uint96 deposit = _takeCommitment(
            author,
            keccak256(abi.encodePacked(block.chainid, author, salt, classification, data))
        );
        bytes32 key = keyOf(data, classification, block.timestamp, author);
        StakeRecord storage record = _records[key];
        if (record.state != StakeState(0)) {
            revert DataAlreadyAdded(key);
        }
        record.deposit = deposit;
        record.state = StakeState(1);
        record.isSurprising = margin <= surpriseMargin;
        record.isDuplicate = _noteContent(data, classification, influence);
        ++_standings[author].numSubmitted;
        emit SampleRevealed(author, key, record.isSurprising, record.isDuplicate);
        return (!record.isDuplicate, uint256(deposit));
    }

    /// @notice Ends a commitment that was not revealed in time.
    /// @param author Who committed.
    /// @param commitment To what.
    function handleForfeit(address author, bytes32 commitment) external override {
        _requireOwner();
        StakeCommitment memory entry = _commitments[author][commitment];
        if (entry.block_ == 0) {
            revert NotCommitted(commitment);
        }
        uint256 last = uint256(entry.block_) + uint256(_terms.revealBlocks);
        bool holds = block.number > last;
        uint256 argument = uint256(entry.block_) + 1;
        uint256 argument2 = last;
        if (!holds) {
            revert NotRevealable(argument, argument2);
        }
        delete _commitments[author][commitment];
        uint256 forfeited = (uint256(entry.deposit) * uint256(_terms.forfeitShare) + 9999) / 10_000;
        treasury += forfeited;
        _owed[author] += uint256(entry.deposit) - forfeited;
        emit CommitmentForfeited(author, commitment, forfeited);
    }

    /// @notice Owes the author the deposit of a good sample.
    /// @param author Who added it and asks.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param prediction The judge's label for it.
    function handleRefund(
        address author,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        uint64 prediction
    ) external override {
        _requireOwner();
        bytes32 key = keyOf(data, classification, addedTime, author);
        StakeRecord storage record = _records[key];
        if (record.state != StakeState(1)) {
            revert NotOpen(record.state);
        }
        _requireWaited(addedTime, _terms.refundWaitS);
        if (record.reportWeight != 0) {
            revert Reported();
        }
        if (prediction != classification) {
            revert ModelDisagrees(prediction, classification);
        }
        record.state = StakeState(2);
        _owed[author] += uint256(record.deposit);
        _reward(author, record.isSurprising, record.isDuplicate);
        emit Refund(author, uint256(record.deposit));
    }

    /// @notice Notes a report, which locks the record until it is settled.
    /// @param reporter Who reports.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    /// @param prediction The judge's label for it.
    function handleReport(
        address reporter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author,
        uint64 prediction
    ) external override {
        _requireOwner();
        if (reporter == author) {
            revert OwnData(reporter);
        }
        bytes32 key = keyOf(data, classification, addedTime, author);
        StakeRecord storage record = _records[key];
        if (record.state != StakeState(1)) {
            revert NotOpen(record.state);
        }
        _requireWaited(addedTime, _terms.refundWaitS);
        bool holds = block.timestamp - addedTime < uint256(_terms.settleWaitS);
        uint256 argument = addedTime + uint256(_terms.settleWaitS);
        if (!holds) {
            revert TooLate(argument);
        }
        if (prediction == classification) {
            revert ModelAgrees(classification);
        }
        uint64 weight = _standings[reporter].standing;
        if (weight == 0) {
            revert NoGoodData(reporter);
        }
        StakeReport storage report = _reports[key][reporter];
        if (report.weight != 0) {
            revert AlreadyClaimed(reporter);
        }
        report.before = record.reportWeight;
        report.weight = weight;
        record.reportWeight += weight;
        emit SampleReported(reporter, key, weight);
    }

    /// @notice Settles a record: to the author when the judge agrees, else to the reporters, or without any to the
    /// treasury.
    /// @param keeper Who settles, for a fee.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    /// @param prediction The judge's label for it.
    function handleSettle(
        address keeper,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author,
        uint64 prediction
    ) external override {
        _requireOwner();
        bytes32 key = keyOf(data, classification, addedTime, author);
        StakeRecord storage record = _records[key];
        if (record.state != StakeState(1)) {
            revert NotOpen(record.state);
        }
        _requireWaited(addedTime, _terms.settleWaitS);
        uint256 deposit = uint256(record.deposit);
        uint256 fee = deposit * uint256(_terms.keeperShare) / 10_000;
        _owed[keeper] += fee;
        if (prediction == classification) {
            record.state = StakeState(2);
            _owed[author] += deposit - fee;
            _reward(author, record.isSurprising, record.isDuplicate);
            emit Settled(key, StakeState(2), keeper, fee, 0);
            return;
        }
        uint256 burned = record.reportWeight == 0 ? deposit - fee : (
            deposit - fee
        ) * uint256(_terms.burnShare) / 10_000;
        record.state = StakeState(3);
        record.deposit = uint96(deposit - fee - burned);
        record.unclaimed = record.deposit;
        treasury += burned;
        emit Settled(key, StakeState(3), keeper, fee, burned);
    }

    /// @notice Owes a reporter his share of a settled record.
    /// @param reporter Who reported.
    /// @param key The record.
    function handleClaim(address reporter, bytes32 key) external override {
        _requireOwner();
        StakeRecord storage record = _records[key];
        StakeReport storage report = _reports[key][reporter];
        if ((record.state != StakeState(3) || report.weight == 0) || report.isClaimed) {
            revert NothingToClaim(reporter);
        }
        report.isClaimed = true;
        uint256 shareOfResult = _shareOf(
            uint256(record.deposit),
            uint256(report.before + report.weight),
            uint256(record.reportWeight)
        );
        uint256 share = shareOfResult - _shareOf(
            uint256(record.deposit),
            uint256(report.before),
            uint256(record.reportWeight)
        );
        record.unclaimed = uint96(uint256(record.unclaimed) - share);
        _owed[reporter] += share;
        emit Report(reporter, share);
    }

    /// @notice Gives the treasury the shares of a record that nobody claimed in time.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    function handleExpire(
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author
    ) external override {
        _requireOwner();
        bytes32 key = keyOf(data, classification, addedTime, author);
        StakeRecord storage record = _records[key];
        if (record.state != StakeState(3)) {
            revert NotOpen(record.state);
        }
        _requireWaited(addedTime, _terms.expiryS);
        uint96 amount = record.unclaimed;
        record.state = StakeState(4);
        record.unclaimed = 0;
        treasury += uint256(amount);
        emit Expired(key, uint256(amount));
    }

    /// @notice What the mechanism runs on.
    function terms() external view returns (StakingTerms memory) {
        return _terms;
    }

    /// @notice What a sample would cost in this block, in wei, rounded up.
    function getNextAddDataCost() public view returns (uint256) {
        return DecayingPrice.after_(
            uint256(_lastPrice),
            uint256(_terms.floorPrice),
            block.timestamp - uint256(_lastTime),
            uint256(_terms.halfLifeS)
        );
    }

    /// @notice What is owed to an account, in wei.
    /// @param account The account.
    function owed(address account) external view returns (uint256) {
        return _owed[account];
    }

    /// @notice How an account has done.
    /// @param account The account.
    function standingOf(address account) external view returns (StakeStanding memory) {
        return _standings[account];
    }

    /// @notice A commitment; zeros when there is none.
    /// @param author Who committed.
    /// @param commitment To what.
    function commitmentOf(address author, bytes32 commitment) external view returns (StakeCommitment memory) {
        return _commitments[author][commitment];
    }

    /// @notice A record; zeros when there is none.
    /// @param key Its key; see KeyOf.
    function recordOf(bytes32 key) external view returns (StakeRecord memory) {
        return _records[key];
    }

    /// @notice A report; zeros when there is none.
    /// @param key The record.
    /// @param reporter Who reported.
    function reportOf(bytes32 key, address reporter) external view returns (StakeReport memory) {
        return _reports[key][reporter];
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
    function influenceOf(int64[] calldata data) external view override returns (int256) {
        return _influences[keccak256(abi.encodePacked(wordsOfInt64(data)))];
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
        _owed[msg.sender] += amount;
        emit TreasuryCollected(msg.sender, amount);
    }

    /// @notice Takes what is owed to an account; the owner pays it out.
    /// @param account The account.
    /// @return Wei, more than 0.
    function handleWithdraw(address account) external override returns (uint256) {
        _requireOwner();
        uint256 amount = _owed[account];
        if (amount == 0) {
            revert NothingLeft();
        }
        _owed[account] = 0;
        emit Withdrawn(account, amount);
        return amount;
    }

    /// @dev Ends a commitment that is revealed, and says what was taken for it.
    function _takeCommitment(address author, bytes32 commitment) private returns (uint96) {
        StakeCommitment memory entry = _commitments[author][commitment];
        if (entry.block_ == 0) {
            revert NotCommitted(commitment);
        }
        uint256 last = uint256(entry.block_) + uint256(_terms.revealBlocks);
        bool holds = block.number > uint256(entry.block_) && block.number <= last;
        uint256 argument = uint256(entry.block_) + 1;
        uint256 argument2 = last;
        if (!holds) {
            revert NotRevealable(argument, argument2);
        }
        delete _commitments[author][commitment];
        return entry.deposit;
    }

    /// @dev Notes the sample with its label, and its influence on the model if it is new; says whether it is not.
    function _noteContent(int64[] calldata data, uint64 classification, int256 influence) private returns (bool) {
        bytes32 labelled = keccak256(abi.encodePacked(classification, wordsOfInt64(data)));
        if (_isLabelled[labelled]) {
            return true;
        }
        _isLabelled[labelled] = true;
        _influences[keccak256(abi.encodePacked(wordsOfInt64(data)))] += influence;
        return false;
    }

    /// @dev At least one number, and not too many; indices of features ascend, none is negative.
    function _requireClean(int64[] calldata data) private view {
        if (data.length == 0) {
            revert EmptySample();
        }
        if (int32(uint32(data.length)) > int32(uint32(_terms.longestSample))) {
            revert SampleTooLong(data.length);
        }
        if (_terms.isDense) {
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

    /// @dev The part of an amount that lies below a weight, rounded down: differences of neighbours add up to all of
    /// it, whatever the order of the claims.
    function _shareOf(uint256 amount, uint256 weight, uint256 all) private pure returns (uint256) {
        return amount * weight / all;
    }

    /// @dev Counts a good sample; only a new one earns standing.
    function _reward(address author, bool isSurprising, bool isDuplicate) private {
        StakeStanding storage standing = _standings[author];
        ++standing.numValid;
        if (!isDuplicate) {
            standing.standing += isSurprising ? uint64(_terms.surprisingGrant) : uint64(_terms.knownGrant);
        }
    }

    function _requireWaited(uint256 addedTime, uint32 wait) private view {
        bool holds = block.timestamp - addedTime >= uint256(wait);
        uint256 argument = addedTime + uint256(wait);
        if (!holds) {
            revert TooEarly(argument);
        }
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
