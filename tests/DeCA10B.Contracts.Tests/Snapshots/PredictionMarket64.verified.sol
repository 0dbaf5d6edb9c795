// SPDX-License-Identifier: MIT
// Generated from PredictionMarket64.Scoring.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 219619d61adf418718f7e2354e5c6c46251317c12d1bd7c301f4b79a6e519f66
pragma solidity 0.8.37;

import {HiddenTestMarket64} from "./HiddenTestMarket64.sol";
import {IClassifier64} from "./IClassifier64.sol";
import {IReversibleClassifier64} from "./IReversibleClassifier64.sol";

contract PredictionMarket64 is HiddenTestMarket64 {
    /// @dev What a scoring is at.
    enum ScoringStage {
        Base,
        Contributions,
        Ranking,
        Paying,
        Resetting
    }

    /// @dev A contribution to a market.
    struct Contribution {
        bytes32 sampleHash;
        uint64 classification;
        uint32 account;
        uint32 hits;
        bool moved;
    }

    /// @dev An account of a market: of one contribution, or of one contributor where they are grouped.
    struct MarketAccount {
        address owner;
        uint96 balance;
        int64 score;
        uint32 contributions;
        bool isOut;
    }

    /// @dev Variants of a PredictionMarket64.
    struct MarketOptions {
        bool allowsGreaterStake;
        bool groupsContributions;
        bool resetsModel;
        bool carriesScoreOverReset;
    }

    /// @notice Somebody contributed. This is the only place that keeps the sample whole: whoever scores it brings it
    /// again.
    /// @param contributor Who.
    /// @param index The contribution.
    /// @param account The account that its stake is kept in.
    /// @param stake The stake in wei.
    /// @param data The sample.
    /// @param classification Its label.
    event Contributed(
        address indexed contributor,
        uint32 index,
        uint32 account,
        uint256 stake,
        int64[] data,
        uint64 classification
    );

    /// @notice A pass over the contributions was paid.
    /// @param rounds Wei of bounty used: a gain of the full score earns as many.
    /// @param roundsLeft Wei of bounty left for further passes.
    /// @param lowestScore The lowest score of an account, in rows of the test set.
    /// @param contributionsLeft Contributions whose accounts can still pay.
    event PassPaid(uint256 rounds, uint256 roundsLeft, int64 lowestScore, uint32 contributionsLeft);

    /// @notice Somebody moved the scoring on.
    /// @param stage What it is at.
    /// @param position How far that has come.
    event Progressed(ScoringStage stage, uint32 position);

    /// @notice The value sent does not cover the price.
    /// @param sent Wei sent.
    /// @param price Wei asked now.
    error DepositTooLow(uint256 sent, uint256 price);

    /// @notice Neither enough contributions nor enough time.
    /// @param contributions How many there are.
    /// @param readyTimeS When time is up, in Unix seconds.
    error TooEarlyToEnd(uint256 contributions, uint256 readyTimeS);

    /// @notice Whether a contribution may stake more than the least.
    bool public immutable allowsGreaterStake;

    /// @notice Whether all contributions of an account are scored together.
    bool public immutable groupsContributions;

    /// @notice Whether each pass trains the model anew.
    bool public immutable resetsModel;

    /// @notice Whether the first contribution after a reset is compared with the end of the pass before.
    bool public immutable carriesScoreOverReset;

    /// @dev Rows evaluated of the model as it is.
    uint32 private _row;

    /// @dev How many of them it labelled rightly.
    uint32 private _hits;

    /// @dev Rows that the model labelled rightly when all were evaluated last.
    uint32 private _modelHits;

    /// @dev What the next score is compared with.
    uint32 private _comparedHits;

    /// @dev The account whose latest contributions are not scored yet, plus 1.
    uint32 private _pendingAccount;

    /// @dev Rows labelled rightly after the latest of these.
    uint32 private _latestHits;

    /// @dev The rounds of this pass, in wei of bounty.
    uint256 private _rounds;

    /// @dev Contributions that take part in the next pass.
    uint32 private _remaining;

    /// @notice What the scoring is at.
    ScoringStage public stage;

    /// @notice Whether the contribution at the position has been trained with, and only rows are left to evaluate.
    bool public isTrained;

    /// @notice The contribution or account that is next.
    uint32 public position;

    /// @notice The pass, from 0.
    uint32 public pass;

    /// @notice Rows that the model labelled rightly before any contribution.
    uint32 public baseHits;

    /// @notice The lowest score of this pass so far, in rows.
    int64 public lowestScore;

    /// @notice Wei of bounty that further rounds can use.
    uint256 public roundsLeft;

    Contribution[] private _contributions;
    MarketAccount[] private _accounts;

    /// @dev The account of a contributor plus 1, where they are grouped.
    mapping(address => uint32) private _accountOf;

    /// @notice Opens a market. The value sent is the bounty: as many rounds as wei.
    /// @param model_ What is trained and scored; it must belong to the market before the first piece is shown.
    /// @param terms What it is run on.
    /// @param options Its variant.
    /// @param pieces Commitments to the pieces of the test set, at least two.
    constructor(
        address model_,
        MarketTerms memory terms,
        MarketOptions memory options,
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
        allowsGreaterStake = options.allowsGreaterStake;
        groupsContributions = options.groupsContributions;
        resetsModel = options.resetsModel;
        carriesScoreOverReset = options.carriesScoreOverReset;
        roundsLeft = msg.value;
    }

    /// @notice Moves the scoring on. Anyone may, as often as he likes: the state after each call is whole.
    /// @param samples The samples of the contributions that are trained or taken back next, in that order; fewer, or
    /// another than the next one, end the call early.
    /// @param budget The most rows, contributions and accounts looked at: it bounds the gas.
    function process(int64[][] calldata samples, uint32 budget) external nonReentrant {
        _requirePhase(MarketPhase(5));
        uint32 left = budget;
        int32 used = 0;
        bool stops = false;
        while (left > 0 && !stops && phase == MarketPhase(5)) {
            if (stage == ScoringStage(0)) {
                left = _scoreBase(left);
            } else {
                if (stage == ScoringStage(2)) {
                    left = _rank(left);
                } else {
                    if (stage == ScoringStage(3)) {
                        left = _payRounds(left);
                    } else {
                        if (!_needsSample()) {
                            left = _advance(left);
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
            }
        }
        emit Progressed(stage, position);
    }

    /// @notice How many contributions there are.
    function contributionCount() external view returns (uint256) {
        return _contributions.length;
    }

    /// @notice How many accounts there are.
    function accountCount() external view returns (uint256) {
        return _accounts.length;
    }

    /// @notice A contribution.
    /// @param index Which; panic 0x32 when there is none.
    function contributions(uint32 index) external view returns (Contribution memory) {
        return _contributions[uint64(index)];
    }

    /// @notice An account.
    /// @param index Which; panic 0x32 when there is none.
    function accounts(uint32 index) external view returns (MarketAccount memory) {
        return _accounts[uint64(index)];
    }

    /// @notice Contributes a sample. The value sent is the stake, all of it where more than the least is allowed; what
    /// is over comes back.
    /// @param data The sample.
    /// @param classification Its label.
    function addData(int64[] calldata data, uint64 classification) external payable nonReentrant {
        _requirePhase(MarketPhase(2));
        if (msg.value < uint256(minStake)) {
            revert DepositTooLow(msg.value, uint256(minStake));
        }
        _requireTrainable(data, classification);
        uint96 stake = allowsGreaterStake ? toUint96(msg.value) : minStake;
        uint32 account = _accountFor(msg.sender);
        MarketAccount storage entry = _accounts[uint64(account)];
        entry.balance += stake;
        ++entry.contributions;
        uint32 index = uint32(_contributions.length);
        _contributions.push(Contribution(
            {sampleHash: _hashOf(data), classification: classification, account: account, hits: 0, moved: false}
        ));
        _hold(uint256(stake));
        writeLogOfContributed(msg.sender, index, account, uint256(stake), data, classification);
        uint256 over = msg.value - uint256(stake);
        if (over > 0) {
            if (!trySend(msg.sender, over)) {
                revert PaymentFailed(msg.sender, over);
            }
        }
    }

    /// @notice Ends the participation, when there are enough contributions or time is up. Anyone may.
    function endMarket() external {
        _requirePhase(MarketPhase(2));
        if (_contributions.length < uint256(minContributions) && block.timestamp <= uint256(deadlineS)) {
            revert TooEarlyToEnd(_contributions.length, uint256(deadlineS));
        }
        if (_contributions.length == 0) {
            _enterCollecting();
        } else {
            _enterRevealing();
        }
    }

    /// @notice Pays an account to its owner. Anyone may.
    /// @param account Which.
    function collect(uint32 account) external nonReentrant {
        MarketAccount storage entry = _accounts[uint64(account)];
        uint96 balance = entry.balance;
        entry.balance = 0;
        _payOut(entry.owner, uint256(balance));
    }

    function _scoreBase(uint32 budget) private returns (uint32) {
        uint32 left = _evaluate(budget);
        if (_row < rowCount) {
            return left;
        }
        baseHits = _hits;
        _modelHits = _hits;
        _beginPass(_hits);
        return left;
    }

    /// @dev Whether the step at the position trains with a sample or takes it back.
    function _needsSample() private view returns (bool) {
        if (stage == ScoringStage(4)) {
            return position > 0 && _contributions[uint64(position - 1)].moved;
        }
        return uint256(
            position
        ) < _contributions.length && _trainsInThisPass() && !isTrained && !_accounts[uint64(
            _contributions[uint64(position)].account
        )].isOut;
    }

    function _trainsInThisPass() private view returns (bool) {
        return pass == 0 || resetsModel;
    }

    function _tryUse(int64[] memory sample) private returns (bool) {
        bool isReset = stage == ScoringStage(4);
        uint32 index = isReset ? position - 1 : position;
        Contribution storage contribution = _contributions[uint64(index)];
        if (_hashOf(sample) != contribution.sampleHash) {
            return false;
        }
        IReversibleClassifier64 model_ = IReversibleClassifier64(model);
        if (isReset) {
            contribution.moved = false;
            model_.untrain(sample, contribution.classification);
            return true;
        }
        contribution.moved = model_.train(sample, contribution.classification);
        isTrained = true;
        _row = contribution.moved ? uint32(0) : rowCount;
        _hits = contribution.moved ? uint32(0) : _modelHits;
        return true;
    }

    function _advance(uint32 budget) private returns (uint32) {
        if (stage == ScoringStage(4)) {
            return _advanceReset(budget);
        }
        if (uint256(position) == _contributions.length) {
            return _endContributions(budget);
        }
        uint32 left = budget - 1;
        uint32 account = _contributions[uint64(position)].account;
        if (!_accounts[uint64(account)].isOut) {
            if (_trainsInThisPass()) {
                left = _evaluate(left);
                if (_row < rowCount) {
                    return left;
                }
                _contributions[uint64(position)].hits = _hits;
                _modelHits = _hits;
                isTrained = false;
            }
            _note(account, _contributions[uint64(position)].hits);
        }
        ++position;
        return left;
    }

    /// @dev Scores the contributions before, when another account's begin.
    function _note(uint32 account, uint32 hitsAfter) private {
        if (_pendingAccount != account + 1) {
            _flush();
        }
        _pendingAccount = account + 1;
        _latestHits = hitsAfter;
    }

    function _flush() private {
        if (_pendingAccount == 0) {
            return;
        }
        uint64 key = uint64(_pendingAccount - 1);
        int64 scoreBefore = _accounts[key].score;
        int64 operand = int64(uint64(_latestHits)) - int64(uint64(_comparedHits));
        _accounts[key].score = scoreBefore + operand;
        _comparedHits = _latestHits;
        _pendingAccount = 0;
    }

    function _endContributions(uint32 budget) private returns (uint32) {
        _flush();
        _rounds = roundsLeft;
        lowestScore = type(int64).max;
        _begin(ScoringStage(2), 0);
        return budget - 1;
    }

    /// @dev The fewest rounds that take everything from an account: rounded down, and its loss up, so that no balance
    /// gets below 0.
    function _rank(uint32 budget) private returns (uint32) {
        MarketAccount memory account = _accounts[uint64(position)];
        if (!account.isOut) {
            if (account.score < lowestScore) {
                lowestScore = account.score;
            }
            if (account.score < 0) {
                uint256 most = uint256(account.balance) * uint256(rowCount) / uint256(toUint64(-account.score));
                if (most < _rounds) {
                    _rounds = most;
                }
            }
        }
        ++position;
        if (uint256(position) < _accounts.length) {
            return budget - 1;
        }
        _remaining = 0;
        _begin(ScoringStage(3), 0);
        return budget - 1;
    }

    function _payRounds(uint32 budget) private returns (uint32) {
        MarketAccount storage account = _accounts[uint64(position)];
        if (!account.isOut) {
            account.balance = _balanceAfter(uint256(account.balance), account.score);
            account.score = 0;
            uint96 needed = minStake * (groupsContributions ? uint96(account.contributions) : uint96(1));
            if (account.balance < needed) {
                account.isOut = true;
            } else {
                _remaining += account.contributions;
            }
        }
        ++position;
        if (uint256(position) == _accounts.length) {
            _endPass();
        }
        return budget - 1;
    }

    function _balanceAfter(uint256 balance, int64 score) private returns (uint96) {
        if (score >= 0) {
            uint256 gain = _rounds * uint256(uint64(score)) / uint256(rowCount);
            _earn(gain);
            return toUint96(balance + gain);
        }
        uint256 loss = (_rounds * uint256(uint64(-score)) + uint256(rowCount) - 1) / uint256(rowCount);
        _lose(loss);
        return toUint96(balance - loss);
    }

    function _endPass() private {
        roundsLeft -= _rounds;
        if (lowestScore >= 0 || _remaining == 0) {
            roundsLeft = 0;
        }
        emit PassPaid(_rounds, roundsLeft, lowestScore, _remaining);
        ++pass;
        if (roundsLeft == 0) {
            _enterCollecting();
        } else {
            if (resetsModel) {
                _begin(ScoringStage(4), uint32(_contributions.length));
            } else {
                _beginPass(baseHits);
            }
        }
    }

    function _advanceReset(uint32 budget) private returns (uint32) {
        if (position > 0) {
            --position;
        } else {
            uint32 before = carriesScoreOverReset ? _modelHits : baseHits;
            _modelHits = baseHits;
            _beginPass(before);
        }
        return budget - 1;
    }

    function _beginPass(uint32 hitsBefore) private {
        _comparedHits = hitsBefore;
        _begin(ScoringStage(1), 0);
    }

    function _begin(ScoringStage stage_, uint32 position_) private {
        stage = stage_;
        position = position_;
    }

    /// @dev Evaluates rows of the test set within a budget, and says what is left of that.
    function _evaluate(uint32 budget) private returns (uint32) {
        uint32 left = budget;
        while (left > 0 && _row < rowCount) {
            uint64 predictResult = IClassifier64(model).predict(_sampleOf(_row));
            if (predictResult == _labelOf(_row)) {
                ++_hits;
            }
            ++_row;
            unchecked {
                // within [0, 2^32): no overflow of uint32
                --left;
            }
        }
        return left;
    }

    function _hashOf(int64[] memory sample) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(sample));
    }

    function _accountFor(address contributor) private returns (uint32) {
        uint32 account = uint32(_accounts.length);
        if (groupsContributions) {
            if (_accountOf[contributor] > 0) {
                return _accountOf[contributor] - 1;
            }
            _accountOf[contributor] = account + 1;
        }
        _accounts.push(MarketAccount({owner: contributor, balance: 0, score: 0, contributions: 0, isOut: false}));
        return account;
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
function toUint64(int256 value) pure returns (uint64) {
    if (value < 0 || uint256(value) > type(uint64).max) {
        panic(0x11);
    }
    return uint64(uint256(value));
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

/// @dev Emits Contributed with its array copied at once.
function writeLogOfContributed(
    address value0,
    uint32 value1,
    uint32 value2,
    uint256 value3,
    int64[] calldata value4,
    uint64 value5
) {
    bytes calldata words = wordsOfInt64(value4);
    uint256 word0 = uint160(value0);
    uint256 word1 = value1;
    uint256 word2 = value2;
    uint256 word3 = value3;
    uint256 word5 = value5;
    assembly ("memory-safe") {
        let data := mload(0x40)
        mstore(data, word1)
        mstore(add(data, 32), word2)
        mstore(add(data, 64), word3)
        mstore(add(data, 96), 160)
        mstore(add(data, 128), word5)
        mstore(add(data, 160), value4.length)
        calldatacopy(add(data, 192), words.offset, words.length)
        log2(data, add(192, words.length), 0xca177be4efcbe5baf1e97bc7c9e77b6ef3095872c005cd0d0a2a163570faf4ce, word0)
    }
}
