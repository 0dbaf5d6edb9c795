// SPDX-License-Identifier: MIT
// Generated from BrierMarket64.Scoring.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 4f2e26a59f9dc29733d8992524c63225bb03bd6c173311c6be72721013c4ffdf
pragma solidity 0.8.37;

import {HiddenTestMarket64} from "./HiddenTestMarket64.sol";
import {IReversibleClassifier64} from "./IReversibleClassifier64.sol";

contract BrierMarket64 is HiddenTestMarket64 {
    /// @dev What a scoring is at.
    enum ScoringStage {
        Base,
        Contributions,
        Ranking,
        Paying,
        Resetting
    }

    /// @dev How a BrierMarket64 scores.
    struct BrierTerms {
        uint64 marginScale;
        uint32 maxContributions;
        uint16 forfeitShare;
        uint16 keeperShare;
    }

    /// @dev A contribution to a BrierMarket64.
    struct HiddenContribution {
        address author;
        uint96 balance;
        bytes32 hash;
        bool isRevealed;
        bool isAccepted;
    }

    /// @notice Somebody committed to a contribution, with a stake.
    /// @param author Who.
    /// @param index The contribution.
    /// @param commitment What hides it.
    event ContributionCommitted(address indexed author, uint32 index, bytes32 commitment);

    /// @notice A contribution is known now. This is the only place that keeps the sample whole: whoever scores it
    /// brings it again.
    /// @param index The contribution.
    /// @param data The sample.
    /// @param classification Its label.
    event ContributionRevealed(uint32 index, int64[] data, uint64 classification);

    /// @notice A contribution was scored, or passed over.
    /// @param index The contribution.
    /// @param change What it changed in the score.
    /// @param isAccepted Whether the model keeps it.
    /// @param balance What its author can collect, in wei.
    event ContributionScored(uint32 index, int256 change, bool isAccepted, uint256 balance);

    /// @notice Somebody moved the scoring on.
    /// @param stage What it is at.
    /// @param position How far that has come.
    event Progressed(ScoringStage stage, uint32 position);

    /// @notice The value sent does not cover the price.
    /// @param sent Wei sent.
    /// @param price Wei asked now.
    error DepositTooLow(uint256 sent, uint256 price);

    /// @notice The market takes no more contributions.
    /// @param maxContributions How many it has.
    error MarketFull(uint32 maxContributions);

    /// @notice Neither enough contributions nor enough time.
    /// @param contributions How many there are.
    /// @param readyTimeS When time is up, in Unix seconds.
    error TooEarlyToEnd(uint256 contributions, uint256 readyTimeS);

    /// @notice There is no class of that index.
    /// @param classification The label given.
    error UnknownClassification(uint64 classification);

    /// @notice The sample is not what was contributed.
    /// @param contribution The contribution expected.
    error WrongSample(uint32 contribution);

    int64 private constant FULL_ROW = 1000;

    /// @notice The margin at which the model counts as quite sure.
    uint64 public immutable marginScale;

    /// @notice The most contributions.
    uint32 public immutable maxContributions;

    /// @notice What of an unrevealed stake goes to the pot, in ten thousandths.
    uint16 public immutable forfeitShare;

    /// @notice The part of the pot that is for whoever moves the scoring on, in wei, at first.
    uint256 public immutable keeperFund;

    /// @dev The next row to evaluate of the model as it is.
    uint32 private _row;

    /// @dev What the rows before score.
    int64 private _partialScore;

    /// @dev Rows evaluated in this call.
    uint32 private _rowsDone;

    /// @notice What the scoring is at: the model as it was, contributions, or taking one back.
    ScoringStage public stage;

    /// @notice The contribution that is next.
    uint32 public position;

    /// @notice Whether the contribution at the position has been trained with, and only rows are left to evaluate.
    bool public isTrained;

    /// @notice What the model scores with all that was accepted so far.
    int64 public score;

    /// @notice What it scored before any contribution.
    int64 public baseScore;

    /// @notice Wei for a point of the score, rounded down.
    uint256 public pointValue;

    /// @notice Wei for a row evaluated, rounded down.
    uint256 public rowFee;

    HiddenContribution[] private _contributions;
    mapping(bytes32 => bool) private _isProcessed;
    mapping(address => uint256) private _fees;

    /// @notice Opens a market. The value sent is the bounty.
    /// @param model_ What is trained and scored, of two classes; it must belong to the market before the first piece is
    /// shown.
    /// @param terms What it is run on; each contribution stakes the least stake.
    /// @param scoring How it scores.
    /// @param pieces Commitments to the pieces of the test set, at least two.
    constructor(
        address model_,
        MarketTerms memory terms,
        BrierTerms memory scoring,
        bytes32[] memory pieces
    ) HiddenTestMarket64(model_, MarketTerms(
        terms.minStake,
        terms.longestSample,
        terms.minContributions,
        terms.participationS,
        terms.revealS,
        terms.scoringS,
        terms.collectionS
    ), pieces) payable {
        if ((
            (scoring.marginScale == 0 || scoring.maxContributions == 0) || scoring.forfeitShare > 10_000
        ) || scoring.keeperShare > 5000) {
            revert TermsMissing();
        }
        marginScale = scoring.marginScale;
        maxContributions = scoring.maxContributions;
        forfeitShare = scoring.forfeitShare;
        keeperFund = msg.value * uint256(scoring.keeperShare) / 10_000;
    }

    /// @notice Moves the scoring on, for a fee by rows. Anyone may, as often as he likes: the state after each call is
    /// whole.
    /// @param samples The samples of the contributions that are trained or taken back next, in that order; fewer, or
    /// another than the next one, end the call early. Contributions that were not revealed, or were there before, need
    /// none. Whether one is taken back is known when its rows are evaluated.
    /// @param budget The most rows and contributions looked at: it bounds the gas.
    function process(int64[][] calldata samples, uint32 budget) external nonReentrant {
        _requirePhase(MarketPhase(5));
        uint32 left = budget;
        int32 used = 0;
        bool stops = false;
        _rowsDone = 0;
        while (left > 0 && !stops && phase == MarketPhase(5)) {
            if (stage == ScoringStage(0) || isTrained) {
                left = _evaluate(left);
            } else {
                if (!_needsSample()) {
                    left = _passOver(left);
                } else {
                    if (used == int32(uint32(samples.length))) {
                        stops = true;
                    } else {
                        stops = !_tryUse(samples[uint256(int256(used))]);
                        ++used;
                        unchecked {
                            // within [0, 2^32): no overflow of uint32
                            --left;
                        }
                    }
                }
            }
        }
        uint256 fee = rowFee * uint256(_rowsDone);
        if (fee > 0) {
            _earn(fee);
            _fees[msg.sender] += fee;
        }
        emit Progressed(stage, position);
    }

    /// @notice How many contributions there are.
    function contributionCount() external view returns (uint256) {
        return _contributions.length;
    }

    /// @notice A contribution.
    /// @param index Which; panic 0x32 when there is none.
    function contributions(uint32 index) external view returns (HiddenContribution memory) {
        return _contributions[uint64(index)];
    }

    /// @notice Commits to a contribution. The value sent is the most that is staked: what is over the stake comes back.
    /// @param commitment What hides it.
    /// @return index Its index.
    function commit(bytes32 commitment) external payable nonReentrant returns (uint32 index) {
        _requirePhase(MarketPhase(2));
        _requireInTime();
        if (msg.value < uint256(minStake)) {
            revert DepositTooLow(msg.value, uint256(minStake));
        }
        uint32 index_ = uint32(_contributions.length);
        if (index_ >= maxContributions) {
            revert MarketFull(maxContributions);
        }
        _contributions.push(HiddenContribution(
            {author: msg.sender, balance: minStake, hash: commitment, isRevealed: false, isAccepted: false}
        ));
        _hold(uint256(minStake));
        emit ContributionCommitted(msg.sender, index_, commitment);
        uint256 over = msg.value - uint256(minStake);
        if (over > 0) {
            if (!trySend(msg.sender, over)) {
                revert PaymentFailed(msg.sender, over);
            }
        }
        return index_;
    }

    /// @notice Ends the participation, when it is full or time is up; with too few contributions everything goes back.
    /// Anyone may.
    function endMarket() external {
        _requirePhase(MarketPhase(2));
        uint256 count = _contributions.length;
        if (count != uint256(maxContributions) && block.timestamp <= uint256(deadlineS)) {
            revert TooEarlyToEnd(count, uint256(deadlineS));
        }
        if (count < uint256(minContributions) || count == 0) {
            _enterCollecting();
        } else {
            _enter(MarketPhase(3), revealS);
        }
    }

    /// @notice Reveals a contribution. Whoever knows it may.
    /// @param index Which.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param salt What hid it.
    function reveal(uint32 index, int64[] calldata data, uint64 classification, bytes32 salt) external {
        _requirePhase(MarketPhase(3));
        _requireInTime();
        HiddenContribution storage contribution = _contributions[uint64(index)];
        bytes32 commitment = keccak256(abi.encodePacked(contribution.author, salt, classification, data));
        if (contribution.isRevealed || contribution.hash != commitment) {
            revert WrongSample(index);
        }
        _requireTrainable(data, classification);
        if (classification >= 2) {
            revert UnknownClassification(classification);
        }
        contribution.isRevealed = true;
        contribution.hash = keccak256(abi.encodePacked(classification, wordsOfInt64(data)));
        writeLogOfContributionRevealed(index, data, classification);
    }

    /// @notice Ends the time for revealing contributions; then the provider reveals the test set. Anyone may.
    function endOpening() external {
        _requirePhase(MarketPhase(3));
        bool holds = block.timestamp > uint256(deadlineS);
        uint256 argument = uint256(deadlineS) + 1;
        if (!holds) {
            revert TooEarly(argument);
        }
        _enterRevealing();
    }

    /// @notice Pays a contribution to its author. Anyone may.
    /// @param index Which.
    function collect(uint32 index) external nonReentrant {
        HiddenContribution storage contribution = _contributions[uint64(index)];
        uint96 balance = contribution.balance;
        contribution.balance = 0;
        _payOut(contribution.author, uint256(balance));
    }

    /// @notice What an account has earned by moving the scoring on, in wei.
    /// @param keeper The account.
    function feesOf(address keeper) external view returns (uint256) {
        return _fees[keeper];
    }

    /// @notice Pays the caller what he has earned by moving the scoring on.
    function collectFees() external nonReentrant {
        uint256 amount = _fees[msg.sender];
        _fees[msg.sender] = 0;
        _payOut(msg.sender, amount);
    }

    /// @dev Whether the contribution at the position is one to train with, or to take back.
    function _needsSample() private view returns (bool) {
        if (stage == ScoringStage(4)) {
            return true;
        }
        return _contributions[uint64(position)].isRevealed && !_isProcessed[_contributions[uint64(position)].hash];
    }

    /// @dev The samples of a contribution come twice when it is taken back: the rows in between may fill a transaction.
    function _tryUse(int64[] memory sample) private returns (bool) {
        HiddenContribution memory contribution = _contributions[uint64(position)];
        uint64 classification = _hashOf(1, sample) == contribution.hash ? uint64(1) : uint64(0);
        if (_hashOf(classification, sample) != contribution.hash) {
            return false;
        }
        IReversibleClassifier64 model_ = IReversibleClassifier64(model);
        if (stage == ScoringStage(4)) {
            model_.untrain(sample, classification);
            stage = ScoringStage(1);
            _goOn();
            return true;
        }
        _isProcessed[contribution.hash] = true;
        if (model_.train(sample, classification)) {
            isTrained = true;
        } else {
            _settle(0);
        }
        return true;
    }

    function _hashOf(uint64 classification, int64[] memory sample) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(classification, sample));
    }

    function _evaluate(uint32 budget) private returns (uint32) {
        uint32 left = budget;
        while (left > 0 && _row < rowCount) {
            _partialScore += _rowScore(_row);
            ++_row;
            ++_rowsDone;
            unchecked {
                // within [0, 2^32): no overflow of uint32
                --left;
            }
        }
        if (_row < rowCount) {
            return left;
        }
        int64 score_ = _partialScore;
        _row = 0;
        _partialScore = 0;
        if (stage == ScoringStage(0)) {
            _begin(score_);
        } else {
            isTrained = false;
            _settle(score_ - score);
        }
        return left;
    }

    /// @dev 1000 * (1 - (p - label)^2), rounded down.
    function _rowScore(uint32 index) private view returns (int64) {
        int256 shift = IReversibleClassifier64(model).margin(_sampleOf(index)) * 500_000 / int256(uint256(marginScale));
        int64 probability = 500_000;
        if (shift >= 500_000) {
            probability = 1e6;
        } else {
            if (shift <= -500_000) {
                probability = 0;
            } else {
                probability += int64(shift);
            }
        }
        int64 off = _labelOf(index) == 1 ? 1e6 - probability : probability;
        return (1e12 - off * off) / 1e9;
    }

    function _begin(int64 score_) private {
        baseScore = score_;
        score = score_;
        int64 missing = 1000 * int64(uint64(rowCount)) - score_;
        pointValue = (pot - keeperFund) / (missing > 0 ? uint256(uint64(missing)) : uint256(1));
        rowFee = keeperFund / (uint256(rowCount) * _contributions.length);
        _rowsDone = 0;
        stage = ScoringStage(1);
    }

    /// @dev Keeps a gain and pays it, or charges a loss, which is taken back. Pays round down, as the value of a point
    /// does; charges are exact in it.
    function _settle(int64 change) private {
        HiddenContribution storage contribution = _contributions[uint64(position)];
        if (change >= 0) {
            score += change;
            uint256 pay = pointValue * uint256(uint64(change));
            contribution.isAccepted = true;
            contribution.balance += toUint96(pay);
            _earn(pay);
        } else {
            uint256 charge = pointValue * uint256(uint64(-change));
            if (charge > uint256(contribution.balance)) {
                charge = uint256(contribution.balance);
            }
            contribution.balance -= uint96(charge);
            _lose(charge);
            stage = ScoringStage(4);
        }
        emit ContributionScored(position, int256(change), change >= 0, uint256(contribution.balance));
        if (change >= 0) {
            _goOn();
        }
    }

    /// @dev A contribution that was there before gets the stake back; one that was not revealed loses a part.
    function _passOver(uint32 budget) private returns (uint32) {
        HiddenContribution storage contribution = _contributions[uint64(position)];
        if (!contribution.isRevealed) {
            uint256 forfeited = (uint256(contribution.balance) * uint256(forfeitShare) + 9999) / 10_000;
            contribution.balance -= toUint96(forfeited);
            _lose(forfeited);
        }
        emit ContributionScored(position, 0, false, uint256(contribution.balance));
        _goOn();
        return budget - 1;
    }

    function _goOn() private {
        ++position;
        if (uint256(position) == _contributions.length) {
            _enterCollecting();
        }
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

/// @dev Emits ContributionRevealed with its array copied at once.
function writeLogOfContributionRevealed(uint32 value0, int64[] calldata value1, uint64 value2) {
    bytes calldata words = wordsOfInt64(value1);
    uint256 word0 = value0;
    uint256 word2 = value2;
    assembly ("memory-safe") {
        let data := mload(0x40)
        mstore(data, word0)
        mstore(add(data, 32), 96)
        mstore(add(data, 64), word2)
        mstore(add(data, 96), value1.length)
        calldatacopy(add(data, 128), words.offset, words.length)
        log1(data, add(128, words.length), 0x43d1d3e3404263b84eb4dbf7d3f8f52fdf21c912f5210a5f64f55db89bbca868)
    }
}
