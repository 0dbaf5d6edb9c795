// SPDX-License-Identifier: MIT
// Generated from StakingTrainer64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 7d4359cc71cad50d8543c1d51dec7d2a89923be821cfb3ee5a349e2580c84322
pragma solidity 0.8.37;

import {Administered} from "./Administered.sol";
import {IClassifier64} from "./IClassifier64.sol";
import {IJudge64} from "./IJudge64.sol";
import {IOwnable} from "./IOwnable.sol";
import {IStakingMechanism64} from "./IStakingMechanism64.sol";

/// @notice Lets anyone train a model under a StakeablePlus64, with mechanism, judge and classifier as contracts of
/// their own.
/// @dev Mechanism and classifier must belong to the trainer.
contract StakingTrainer64 is Administered {
    /// @notice A sample was added: this is the only place that keeps it whole.
    /// @param d The sample.
    /// @param c Its label.
    /// @param t When, in Unix seconds.
    /// @param sender Who added it.
    /// @param cost What was taken for it, in wei.
    event AddData(int64[] d, uint64 c, uint256 t, address indexed sender, uint256 cost);

    /// @notice The receiver did not take a payment.
    /// @param recipient The receiver.
    /// @param amount Wei.
    error PaymentFailed(address recipient, uint256 amount);

    /// @notice The rules and the ledger.
    IStakingMechanism64 public immutable mechanism;

    /// @notice Judges samples without their own influence.
    IJudge64 public immutable judge;

    /// @notice The model.
    IClassifier64 public immutable classifier;

    /// @notice Joins three contracts; mechanism and classifier are handed over afterwards.
    /// @param mechanism_ The rules and the ledger.
    /// @param judge_ Judges samples without their own influence.
    /// @param classifier_ The model.
    constructor(IStakingMechanism64 mechanism_, IJudge64 judge_, IClassifier64 classifier_) {
        mechanism = mechanism_;
        judge = judge_;
        classifier = classifier_;
    }

    /// @notice Commits to a sample and pays its deposit. What is sent above the price is owed to the caller.
    /// @param commitment What hides it; see StakeablePlus64.
    /// @param maxCost The most that the caller would pay, in wei.
    /// @param deadlineS Until when he would, in Unix seconds.
    function commit(bytes32 commitment, uint256 maxCost, uint256 deadlineS) external payable {
        mechanism.handleCommit(msg.sender, msg.value, commitment, maxCost, deadlineS);
    }

    /// @notice Reveals a sample that the caller committed to, and trains the model with it if it is new.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param salt What hid it.
    function reveal(int64[] calldata data, uint64 classification, bytes32 salt) external {
        (int256 margin, int256 influence) = judge.weigh(data, classification);
        (bool trains, uint256 cost) = mechanism.handleReveal(msg.sender, data, classification, salt, margin, influence);
        if (trains) {
            classifier.update(data, classification);
        }
        writeLogOfAddData(data, classification, block.timestamp, msg.sender, cost);
    }

    /// @notice Ends a commitment that was not revealed in time. Anyone may.
    /// @param author Who committed.
    /// @param commitment To what.
    function forfeit(address author, bytes32 commitment) external {
        mechanism.handleForfeit(author, commitment);
    }

    /// @notice Owes the caller the deposit of a sample that the judge agrees with and nobody reported.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was revealed, in Unix seconds.
    function refund(int64[] calldata data, uint64 classification, uint256 addedTime) external {
        mechanism.handleRefund(msg.sender, data, classification, addedTime, _verdict(data));
    }

    /// @notice Reports a sample that the judge disagrees with; paid when it is settled.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param originalAuthor Who added it.
    function report(int64[] calldata data, uint64 classification, uint256 addedTime, address originalAuthor) external {
        mechanism.handleReport(msg.sender, data, classification, addedTime, originalAuthor, _verdict(data));
    }

    /// @notice Settles the deposit of a sample when its time is up, for a fee. Anyone may.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param originalAuthor Who added it.
    function settle(int64[] calldata data, uint64 classification, uint256 addedTime, address originalAuthor) external {
        mechanism.handleSettle(msg.sender, data, classification, addedTime, originalAuthor, _verdict(data));
    }

    /// @notice Owes a reporter his share of a settled deposit. Anyone may.
    /// @param reporter Who reported.
    /// @param key The record.
    function claim(address reporter, bytes32 key) external {
        mechanism.handleClaim(reporter, key);
    }

    /// @notice Gives the treasury what reporters have not claimed in time. Anyone may.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param originalAuthor Who added it.
    function expire(int64[] calldata data, uint64 classification, uint256 addedTime, address originalAuthor) external {
        mechanism.handleExpire(data, classification, addedTime, originalAuthor);
    }

    /// @notice Pays the caller what is owed to him.
    function withdraw() external {
        uint256 amount = mechanism.handleWithdraw(msg.sender);
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

    function _verdict(int64[] calldata data) private view returns (uint64) {
        return judge.predictWithout(data, mechanism.influenceOf(data));
    }
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
