// SPDX-License-Identifier: MIT
// Generated from CollaborativeTrainer64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: dd262993aba7255f21554f3f9ff00776f220eb31d37e2f5e31145958f4c7431b
pragma solidity 0.8.37;

import {IClassifier64} from "./IClassifier64.sol";
import {IDataHandler64} from "./IDataHandler64.sol";
import {IIncentiveMechanism64} from "./IIncentiveMechanism64.sol";
import {IOwnable} from "./IOwnable.sol";
import {Ownable} from "./Ownable.sol";

/// @notice Lets anyone train a model: joins a data handler, an incentive mechanism and a classifier, each a
/// contract of its own, and holds the deposits.
/// @dev The three parts must belong to the trainer before the first sample. Whoever owns the trainer can take the
/// classifier back to administer it (TransferClassifierOwnership): samples wait meanwhile; refunds and reports go
/// on. Value leaves only as the last act of a call, with all gas, when every part has been written: a receiver that
/// calls back meets the finished state.
contract CollaborativeTrainer64 is Ownable {
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

    /// @notice Keeps what was paid for each sample.
    IDataHandler64 public immutable dataHandler;

    /// @notice Decides prices, refunds and rewards.
    IIncentiveMechanism64 public immutable incentiveMechanism;

    /// @notice The model.
    IClassifier64 public immutable classifier;

    /// @notice The name of the model.
    string public name;

    /// @notice What it is for.
    string public description;

    /// @notice How raw input becomes a sample, for clients.
    string public encoder;

    /// @notice Joins three parts, which are handed over afterwards.
    /// @param _name The name of the model.
    /// @param _description What it is for.
    /// @param _encoder How raw input becomes a sample, for clients.
    /// @param _dataHandler Keeps what was paid for each sample.
    /// @param _incentiveMechanism Decides prices, refunds and rewards.
    /// @param _classifier The model.
    constructor(
        string memory _name,
        string memory _description,
        string memory _encoder,
        IDataHandler64 _dataHandler,
        IIncentiveMechanism64 _incentiveMechanism,
        IClassifier64 _classifier
    ) {
        name = _name;
        description = _description;
        encoder = _encoder;
        dataHandler = _dataHandler;
        incentiveMechanism = _incentiveMechanism;
        classifier = _classifier;
    }

    /// @notice Adds a sample and trains the model with it at once. The value sent is the most that it may cost; what is
    /// over comes back.
    /// @param data The sample.
    /// @param classification Its label.
    function addData(int64[] calldata data, uint64 classification) external payable {
        uint256 cost = incentiveMechanism.handleAddData(msg.sender, msg.value, data, classification);
        uint256 time = dataHandler.handleAddData(msg.sender, cost, data, classification);
        classifier.update(data, classification);
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
        ) = dataHandler.handleRefund(msg.sender, data, classification, addedTime);
        uint64 prediction = classifier.predict(data);
        uint256 amount = incentiveMechanism.handleRefund(
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
        ) = dataHandler.handleReport(msg.sender, data, classification, addedTime, originalAuthor);
        uint64 prediction = classifier.predict(data);
        uint256 reward = incentiveMechanism.handleReport(
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
        dataHandler.updateClaimableAmount(dataKey, reward);
        _pay(reward);
    }

    /// @notice Hands the classifier to another owner: to administer it and give it back, or to move it to another
    /// trainer. Only the owner may. The other parts stay for good: whoever owned the data handler could write himself
    /// deposits that others paid.
    /// @param newOwner Its next owner.
    function transferClassifierOwnership(address newOwner) external {
        _requireOwner();
        IOwnable(address(classifier)).transferOwnership(newOwner);
    }

    /// @dev Sends wei to the caller, or reverts. Always the last act of a call.
    function _pay(uint256 amount) private {
        if (amount > 0) {
            if (!trySend(msg.sender, amount)) {
                revert PaymentFailed(msg.sender, amount);
            }
        }
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
