// SPDX-License-Identifier: MIT
// Generated from CollaborativeTrainer64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 9f6389ba46176b2916f8c65bcf2f327c6e6a9eed7f4696d6ad3b7e8f1eeb68b1
pragma solidity 0.8.37;

import {IClassifier64} from "./IClassifier64.sol";
import {IDataHandler64} from "./IDataHandler64.sol";
import {IIncentiveMechanism64} from "./IIncentiveMechanism64.sol";
import {IOwnable} from "./IOwnable.sol";
import {Ownable} from "./Ownable.sol";

/// @notice Lets anyone train a model: joins a data handler, an incentive mechanism and a classifier, and holds the
/// deposits.
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
        emit AddData(data, classification, time, msg.sender, cost);
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
