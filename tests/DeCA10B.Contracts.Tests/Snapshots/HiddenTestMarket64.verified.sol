// SPDX-License-Identifier: MIT
// Generated from HiddenTestMarket64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: ec60eb889cc6ff7389e94b371fd17376b6ab72b2dd99dfcfaaeb6077fa6c8cfc
pragma solidity 0.8.37;

import {HiddenTestSet64} from "./HiddenTestSet64.sol";
import {IOwnable} from "./IOwnable.sol";
import {IReversibleClassifier64} from "./IReversibleClassifier64.sol";

/// @notice What markets share: a bounty, the phases of a hidden test set, each in its time, and who gets what.
/// @dev A provider who does not reveal in time loses the bounty to those who staked.
abstract contract HiddenTestMarket64 is HiddenTestSet64 {
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

    /// @notice The time for this is over.
    /// @param endTimeS When it was, in Unix seconds.
    error TooLate(uint256 endTimeS);

    /// @notice The market is in another phase.
    /// @param phase The phase it is in.
    error WrongPhase(MarketPhase phase);

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

    /// @notice How far the market has come.
    MarketPhase public phase;

    /// @notice When anyone can end this phase, in Unix seconds; 0 when nobody can by time.
    uint32 public deadlineS;

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
    constructor(address model_, MarketTerms memory terms, bytes32[] memory pieces) HiddenTestSet64(pieces) payable {
        if (((
            ((msg.value == 0 || terms.minStake == 0) || terms.longestSample <= 0) || terms.revealS == 0
        ) || terms.scoringS == 0) || terms.collectionS == 0) {
            revert TermsMissing();
        }
        model = model_;
        minStake = terms.minStake;
        longestSample = terms.longestSample;
        minContributions = terms.minContributions;
        participationS = terms.participationS;
        revealS = terms.revealS;
        scoringS = terms.scoringS;
        collectionS = terms.collectionS;
        pot = msg.value;
        deadlineS = toUint32(block.timestamp + uint256(terms.revealS));
    }

    /// @notice Commits to more pieces, before the one to be shown is drawn. Only the owner may.
    /// @param pieces The commitments.
    function addPieces(bytes32[] calldata pieces) public {
        _requireOwner();
        _requirePhase(MarketPhase(0));
        _appendPieces(pieces);
    }

    /// @notice Draws which piece is shown, in a later block than the last commitment. Anyone may.
    function drawPiece() public {
        _requirePhase(MarketPhase(0));
        _draw();
        _enter(MarketPhase(1), revealS);
    }

    /// @notice Shows the piece that was drawn and opens the participation; the model must belong to the market by now.
    /// Whoever knows the piece may.
    /// @param salt Its salt.
    /// @param rows Its rows.
    function showPiece(bytes32 salt, int64[] calldata rows) public {
        _requirePhase(MarketPhase(1));
        _requireInTime();
        _show(salt, rows);
        if (IOwnable(model).owner() != address(this)) {
            revert ModelNotOwned(model);
        }
        _enter(MarketPhase(2), participationS);
    }

    /// @notice Reveals the next piece; after the last one the scoring begins. Whoever knows it may.
    /// @param salt Its salt.
    /// @param rows Its rows.
    function revealPiece(bytes32 salt, int64[] calldata rows) public {
        _requirePhase(MarketPhase(4));
        _requireInTime();
        (uint32 count, bool isLast) = _revealNext(salt, rows);
        for (uint32 back = count; back > 0; --back) {
            IReversibleClassifier64(model).requireTrainable(_sampleOf(rowCount - back), _labelOf(rowCount - back));
        }
        if (isLast) {
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

/// @dev Sends `amount` wei with all remaining gas and tells whether the receiver accepted; its return data is not copied.
function trySend(address to, uint256 amount) returns (bool success) {
    assembly ("memory-safe") {
        success := call(gas(), to, amount, 0, 0, 0, 0)
    }
}
