// SPDX-License-Identifier: MIT
// Generated from HiddenTestMarket64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 6bb95e22d92e7b338b2d60ddc34f300bb5bc2ca6acc09d7ed0d9c846ae3f9e42
pragma solidity 0.8.37;

import {IOwnable} from "./IOwnable.sol";
import {IReversibleClassifier64} from "./IReversibleClassifier64.sol";
import {TwoStepOwnable} from "./TwoStepOwnable.sol";

/// @notice What markets share: a bounty, commitments to a hidden test set, its revelation in time, and scoring rows
/// in bounded steps.
/// @dev A piece is committed to as keccak256(abi.encodePacked(provider, index, salt, rows)), the salt being 32
/// random bytes: without one, a small piece could be guessed. Rows are numbers one after another: label, count,
/// then as many numbers of the sample. A provider who does not reveal in time loses bounty to those who staked.
abstract contract HiddenTestMarket64 is TwoStepOwnable {
    /// @dev How far a market has come.
    enum MarketPhase {
        Committing,
        Showing,
        Participating,
        Opening,
        Revealing,
        Scoring,
        Collecting,
        Cancelled
    }

    /// @dev What a market is run on; nothing of it changes afterwards.
    struct MarketTerms {
        uint96 minStake;
        uint16 longestSample;
        uint32 minContributions;
        uint32 participationS;
        uint32 revealS;
        uint32 scoringS;
        uint32 collectionS;
    }

    /// @notice Wei left the market.
    /// @param recipient Who got it.
    /// @param amount Wei.
    event Collected(address indexed recipient, uint256 amount);

    /// @notice A market went on to another phase.
    /// @param phase The new one.
    /// @param deadlineS When it can be ended by anyone, in Unix seconds; 0 when it cannot.
    event PhaseChanged(MarketPhase phase, uint32 deadlineS);

    /// @notice The provider committed to a piece of the test set.
    /// @param index The piece.
    /// @param commitment keccak256 of provider, index, salt and rows.
    event PieceCommitted(uint32 index, bytes32 commitment);

    /// @notice The piece to be shown first was drawn.
    /// @param index The piece.
    event PieceDrawn(uint32 index);

    /// @notice A piece of the test set is known now.
    /// @param index The piece.
    /// @param rows How many rows it has.
    event PieceRevealed(uint32 index, uint32 rows);

    /// @notice A piece is rows of a label, a count and as many numbers, at least one row.
    /// @param place Where it stops being so.
    error MalformedPiece(uint256 place);

    /// @notice The market does not own the model: it could not train it.
    /// @param model The model.
    error ModelNotOwned(address model);

    /// @notice Nothing of the deposit is left.
    error NothingLeft();

    /// @notice The receiver did not take a payment.
    /// @param recipient The receiver.
    /// @param amount Wei.
    error PaymentFailed(address recipient, uint256 amount);

    error ReentrantCall();

    /// @notice The sample has more features than allowed.
    /// @param length How many.
    error SampleTooLong(uint256 length);

    /// @notice A market needs a bounty, a stake and waits above 0.
    error TermsMissing();

    /// @notice The waiting time is not over.
    /// @param readyTimeS When it is, in Unix seconds.
    error TooEarly(uint256 readyTimeS);

    /// @notice A test set has at least two pieces: one is shown before anyone contributes.
    /// @param count How many there are.
    error TooFewPieces(uint256 count);

    /// @notice The time for this is over.
    /// @param endTimeS When it was, in Unix seconds.
    error TooLate(uint256 endTimeS);

    /// @notice The market is in another phase.
    /// @param phase The phase it is in.
    error WrongPhase(MarketPhase phase);

    /// @notice The piece is not the one committed to.
    /// @param index The piece expected.
    error WrongPiece(uint32 index);

    /// @notice Who opened the market; the commitments are his.
    address public immutable provider;

    /// @notice The model that is trained and scored; it belongs to the market from the participation to the end.
    address public immutable model;

    /// @notice The least stake of a contribution, in wei.
    uint96 public immutable minStake;

    /// @notice The most numbers of a sample.
    uint16 public immutable longestSample;

    /// @notice Contributions after which anyone can end the participation.
    uint32 public immutable minContributions;

    /// @notice Seconds of participation after which anyone can end it.
    uint32 public immutable participationS;

    /// @notice Seconds for each revelation.
    uint32 public immutable revealS;

    /// @notice Seconds that the scoring may take.
    uint32 public immutable scoringS;

    /// @notice Seconds that everyone has to collect.
    uint32 public immutable collectionS;

    bytes32[] private _commitments;
    int64[] private _numbers;
    mapping(uint32 slot => uint32[8]) private _rowStarts;

    /// @dev The block that the piece to be shown may be drawn after.
    uint32 private _committedBlock;

    /// @notice How far the market has come.
    MarketPhase public phase;

    /// @notice When anyone can end this phase, in Unix seconds; 0 when nobody can by time.
    uint32 public deadlineS;

    /// @notice The piece shown before anyone contributed; it does not count for the score.
    uint32 public shownPiece;

    /// @notice The next piece to be revealed.
    uint32 public nextPiece;

    /// @notice Rows of the test set that count for the score, as far as revealed.
    uint32 public rowCount;

    /// @notice Wei that belong to no contributor: bounty and lost stakes.
    uint256 public pot;

    /// @notice Wei that belong to contributors and were not collected.
    uint256 public held;

    /// @dev Whether a function that must not be re-entered is running; gone with the transaction.
    bool internal transient _entered;

    /// @dev Keeps out calls of all functions so marked while this one runs.
    modifier nonReentrant() {
        if (_entered) {
            revert ReentrantCall();
        }
        _entered = true;
        _;
        _entered = false;
    }

    /// @dev Answers only while no function so marked is in the middle of its work.
    modifier nonReentrantView() {
        if (_entered) {
            revert ReentrantCall();
        }
        _;
    }

    /// @notice Opens a market. The value sent is the bounty.
    /// @param model_ What is trained and scored.
    /// @param terms What it is run on.
    /// @param pieces The commitments.
    constructor(address model_, MarketTerms memory terms, bytes32[] memory pieces) payable {
        if (((
            ((msg.value == 0 || terms.minStake == 0) || terms.longestSample <= 0) || terms.revealS == 0
        ) || terms.scoringS == 0) || terms.collectionS == 0) {
            revert TermsMissing();
        }
        if (pieces.length < 2) {
            revert TooFewPieces(pieces.length);
        }
        provider = msg.sender;
        model = model_;
        minStake = terms.minStake;
        longestSample = terms.longestSample;
        minContributions = terms.minContributions;
        participationS = terms.participationS;
        revealS = terms.revealS;
        scoringS = terms.scoringS;
        collectionS = terms.collectionS;
        pot = msg.value;
        for (uint256 i = 0; i < pieces.length; ++i) {
            bytes32 piece = pieces[i];
            _commit(piece);
        }
        _committedBlock = toUint32(block.number);
        deadlineS = toUint32(block.timestamp + uint256(terms.revealS));
    }

    /// @notice How many pieces the test set has.
    function pieceCount() public view returns (uint256) {
        return _commitments.length;
    }

    /// @notice The commitment to a piece.
    /// @param index The piece; panic 0x32 when there is none.
    function commitments(uint256 index) public view returns (bytes32) {
        return _commitments[index];
    }

    /// @notice A row of the test set: its sample and its label.
    /// @param row_ The row, as they count for the score.
    function row(uint32 row_) public view returns (int64[] memory data, uint64 classification) {
        int64[] memory sampleOfResult = _sampleOf(row_);
        return (sampleOfResult, _labelOf(row_));
    }

    /// @notice Commits to more pieces, before the one to be shown is drawn. Only the owner may.
    /// @param pieces The commitments.
    function addPieces(bytes32[] calldata pieces) public {
        _requireOwner();
        _requirePhase(MarketPhase(0));
        for (uint256 i = 0; i < pieces.length; ++i) {
            bytes32 piece = pieces[i];
            _commit(piece);
        }
        _committedBlock = toUint32(block.number);
    }

    /// @notice Draws which piece is shown, in a later block than the last commitment. Anyone may.
    function drawPiece() public {
        _requirePhase(MarketPhase(0));
        bool holds = block.number > uint256(_committedBlock);
        uint256 argument = block.timestamp + 1;
        if (!holds) {
            revert TooEarly(argument);
        }
        bytes32 seed = keccak256(abi.encodePacked(
            address(this),
            block.timestamp,
            block.coinbase,
            _commitments[0],
            _commitments[_commitments.length - 1]
        ));
        shownPiece = toUint32(uint256(seed) % _commitments.length);
        emit PieceDrawn(shownPiece);
        _enter(MarketPhase(1), revealS);
    }

    /// @notice Shows the piece that was drawn and opens the participation; the model must belong to the market by now.
    /// Whoever knows the piece may.
    /// @param salt Its salt.
    /// @param rows Its rows.
    function showPiece(bytes32 salt, int64[] calldata rows) public {
        _requirePhase(MarketPhase(1));
        _requireInTime();
        _requireCommitted(shownPiece, salt, rows);
        if (IOwnable(model).owner() != address(this)) {
            revert ModelNotOwned(model);
        }
        emit PieceRevealed(shownPiece, _countRows(rows));
        _enter(MarketPhase(2), participationS);
    }

    /// @notice Reveals the next piece; after the last one the scoring begins. Whoever knows it may.
    /// @param salt Its salt.
    /// @param rows Its rows.
    function revealPiece(bytes32 salt, int64[] calldata rows) public {
        _requirePhase(MarketPhase(4));
        _requireInTime();
        _requireCommitted(nextPiece, salt, rows);
        uint32 count = _countRows(rows);
        _keepRows(rows);
        emit PieceRevealed(nextPiece, count);
        ++nextPiece;
        _skipShownPiece();
        if (uint256(nextPiece) == _commitments.length) {
            _enter(MarketPhase(5), scoringS);
        }
    }

    /// @notice Ends a market whose provider did not show or reveal in time: stakes go back, and what was staked for
    /// shares the bounty. Anyone may.
    function cancel() public {
        if ((phase != MarketPhase(0) && phase != MarketPhase(1)) && phase != MarketPhase(4)) {
            revert WrongPhase(phase);
        }
        bool holds = block.timestamp > uint256(deadlineS);
        uint256 argument = uint256(deadlineS) + 1;
        if (!holds) {
            revert TooEarly(argument);
        }
        _enter(MarketPhase(7), collectionS);
    }

    /// @notice Ends a scoring that nobody moved on in time: accounts keep what they have by then. Anyone may.
    function giveUp() public {
        _requirePhase(MarketPhase(5));
        bool holds = block.timestamp > uint256(deadlineS);
        uint256 argument = uint256(deadlineS) + 1;
        if (!holds) {
            revert TooEarly(argument);
        }
        _enterCollecting();
    }

    /// @notice Pays the owner what belongs to no contributor, and after the collection time what nobody collected. Only
    /// the owner may.
    function collectRest() public nonReentrant {
        _requireOwner();
        if (phase != MarketPhase(6) && phase != MarketPhase(7)) {
            revert WrongPhase(phase);
        }
        uint256 amount = 0;
        if (phase == MarketPhase(6) || held == 0 || block.timestamp > uint256(deadlineS)) {
            amount = pot;
            pot = 0;
        }
        if (block.timestamp > uint256(deadlineS)) {
            amount += held;
            held = 0;
        }
        _pay(owner, amount);
    }

    /// @notice Hands the model to another owner when the market is over. Only the owner may.
    /// @param newOwner The model's next owner.
    function releaseModel(address newOwner) public {
        _requireOwner();
        if (phase != MarketPhase(6) && phase != MarketPhase(7)) {
            revert WrongPhase(phase);
        }
        IOwnable(model).transferOwnership(newOwner);
    }

    /// @dev Reverts for a sample that could not be scored: too long, or one that the model cannot be trained with.
    function _requireTrainable(int64[] calldata data, uint64 classification) internal view {
        if (int32(uint32(data.length)) > int32(uint32(longestSample))) {
            revert SampleTooLong(data.length);
        }
        IReversibleClassifier64(model).requireTrainable(data, classification);
    }

    /// @dev Goes on to a phase.
    /// @param phase_ The phase.
    /// @param seconds_ How long it lasts.
    function _enter(MarketPhase phase_, uint32 seconds_) internal {
        phase = phase_;
        deadlineS = toUint32(block.timestamp + uint256(seconds_));
        emit PhaseChanged(phase_, deadlineS);
    }

    /// @dev Lets the provider reveal.
    function _enterRevealing() internal {
        _skipShownPiece();
        _enter(MarketPhase(4), revealS);
    }

    /// @dev Ends the participation of a market in which nobody takes part: the bounty is the owner's again.
    function _enterCollecting() internal {
        _enter(MarketPhase(6), collectionS);
    }

    /// @dev Takes a stake in.
    function _hold(uint256 stake) internal {
        held += stake;
    }

    /// @dev Moves wei from the pot to contributors.
    function _earn(uint256 amount) internal {
        pot -= amount;
        held += amount;
    }

    /// @dev Moves wei from contributors to the pot.
    function _lose(uint256 amount) internal {
        held -= amount;
        pot += amount;
    }

    /// @dev Pays a contributor, or reverts: the balance, and of a cancelled market a share of the pot. Shares of all
    /// add up to the pot, to the last wei.
    /// @param recipient Who is paid.
    /// @param balance What is held for him, in wei.
    function _payOut(address recipient, uint256 balance) internal {
        if (phase != MarketPhase(6) && phase != MarketPhase(7)) {
            revert WrongPhase(phase);
        }
        if (balance == 0 || balance > held) {
            revert NothingLeft();
        }
        uint256 share = 0;
        if (phase == MarketPhase(7)) {
            share = pot * balance / held;
        }
        pot -= share;
        held -= balance;
        _pay(recipient, balance + share);
    }

    /// @dev Reverts in any other phase.
    function _requirePhase(MarketPhase phase_) internal view {
        if (phase != phase_) {
            revert WrongPhase(phase);
        }
    }

    /// @dev Reverts when the phase's time is over.
    function _requireInTime() internal view {
        if (block.timestamp > uint256(deadlineS)) {
            revert TooLate(uint256(deadlineS));
        }
    }

    /// @dev The label of a row of the test set.
    function _labelOf(uint32 row_) internal view returns (uint64) {
        return toUint64(_numbers[uint64(readPackedUint32ByUint32(_rowStarts, row_))]);
    }

    /// @dev The sample of a row of the test set.
    function _sampleOf(uint32 row_) internal view returns (int64[] memory) {
        uint32 start = readPackedUint32ByUint32(_rowStarts, row_) + 1;
        int64[] memory values = new int64[](toUint256(toInt32(_numbers[uint64(start)])));
        for (uint256 i = 0; i < values.length; ++i) {
            values[i] = _numbers[uint64(start + 1 + uint32(i))];
        }
        return values;
    }

    function _commit(bytes32 piece) private {
        emit PieceCommitted(uint32(_commitments.length), piece);
        _commitments.push(piece);
    }

    function _requireCommitted(uint32 index, bytes32 salt, int64[] calldata rows) private view {
        if (keccak256(abi.encodePacked(provider, index, salt, rows)) != _commitments[uint64(index)]) {
            revert WrongPiece(index);
        }
    }

    function _skipShownPiece() private {
        if (nextPiece == shownPiece) {
            ++nextPiece;
        }
    }

    /// @dev How many rows a piece has; reverts when it is not made of whole rows.
    function _countRows(int64[] calldata rows) private pure returns (uint32) {
        uint32 count = 0;
        int64 at_ = 0;
        while (at_ < int64(uint64(rows.length))) {
            bool holds = at_ + 1 < int64(
                uint64(rows.length)
            ) && rows[uint256(int256(toInt32(at_)))] >= 0 && rows[uint256(int256(toInt32(at_) + 1))] >= 0;
            uint256 argument = uint256(toUint64(at_));
            if (!holds) {
                revert MalformedPiece(argument);
            }
            at_ += 2 + rows[uint256(int256(toInt32(at_) + 1))];
            ++count;
        }
        bool holds2 = count > 0 && at_ == int64(uint64(rows.length));
        uint256 argument2 = uint256(uint64(at_));
        if (!holds2) {
            revert MalformedPiece(argument2);
        }
        return count;
    }

    function _keepRows(int64[] calldata rows) private {
        uint32 start = uint32(_numbers.length);
        for (uint256 i = 0; i < rows.length; ++i) {
            int64 number = numberAtInt64(rows, i);
            _numbers.push(number);
        }
        int32 at_ = 0;
        while (at_ < int32(uint32(rows.length))) {
            uint32 key = rowCount;
            _rowStarts[key / 8][key % 8] = start + toUint32(at_);
            at_ += 2 + toInt32(rows[uint256(int256(at_ + 1))]);
            IReversibleClassifier64(model).requireTrainable(_sampleOf(rowCount), _labelOf(rowCount));
            ++rowCount;
        }
    }

    function _pay(address recipient, uint256 amount) private {
        if (amount == 0) {
            revert NothingLeft();
        }
        emit Collected(recipient, amount);
        if (!trySend(recipient, amount)) {
            revert PaymentFailed(recipient, amount);
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

/// @dev The value of a key, of which 8 share a slot.
function readPackedUint32ByUint32(
    mapping(uint32 slot => uint32[8]) storage values,
    uint256 key
) view returns (uint32 value) {
    assembly ("memory-safe") {
        mstore(0x00, shr(3, key))
        mstore(0x20, values.slot)
        value := and(shr(mul(32, and(key, 7)), sload(keccak256(0x00, 0x40))), 0xffffffff)
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt32(int256 value) pure returns (int32) {
    if (value < type(int32).min || value > type(int32).max) {
        panic(0x11);
    }
    return int32(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint256(int256 value) pure returns (uint256) {
    if (value < 0) {
        panic(0x11);
    }
    return uint256(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint32(int256 value) pure returns (uint32) {
    if (value < 0 || uint256(value) > type(uint32).max) {
        panic(0x11);
    }
    return uint32(uint256(value));
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
