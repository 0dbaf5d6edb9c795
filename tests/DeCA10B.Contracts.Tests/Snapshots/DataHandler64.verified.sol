// SPDX-License-Identifier: MIT
// Generated from DataHandler64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: e84ceadb400548cf18c16a847bf2ee1985004b4a724f099093f1b8a3a42255c2
pragma solidity 0.8.37;

import {IDataHandler64} from "./IDataHandler64.sol";
import {Ownable} from "./Ownable.sol";

/// @notice Keeps what was paid for each sample, and who has claimed it.
/// @dev A record is found by keccak256(abi.encodePacked(data, classification, time, author)): whoever asks must
/// bring the sample. A key is used once: adding the same sample with the same label twice in one second is refused,
/// so that no claim of the first can block the second.
contract DataHandler64 is IDataHandler64, Ownable {
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

    /// @notice The same sample, label and author were recorded in this very second. Wait a second.
    /// @param dataKey The key of the record.
    error DataAlreadyAdded(bytes32 dataKey);

    /// @notice Nobody of that address added that sample with that label at that time.
    /// @param dataKey The key looked for.
    error DataNotFound(bytes32 dataKey);

    /// @notice A deposit does not fit the 80 bits that it is kept in.
    /// @param cost The deposit in wei.
    error DepositTooLarge(uint256 cost);

    mapping(bytes32 => DataRecord) private _records;
    mapping(bytes32 => mapping(address => bool)) private _reportedBy;

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
        DataRecord memory record = _records[dataKey];
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
        return uint256(_records[_keyOf(data, classification, addedTime, originalAuthor)].claimableAmount);
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
        return uint256(_records[_keyOf(data, classification, addedTime, originalAuthor)].initialDeposit);
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
        return uint256(_records[_keyOf(data, classification, addedTime, originalAuthor)].numClaims);
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
        bytes32 key = _keyOf(data, classification, addedTime, originalAuthor);
        return claimer == originalAuthor ? _records[key].claimedBySender : _reportedBy[key][claimer];
    }

    /// @notice Records a sample that was paid for. Only the owner may.
    /// @param msgSender Who submits it.
    /// @param cost What was paid, in wei, below 2^80.
    /// @param data The sample.
    /// @param classification The label given.
    /// @return time The time recorded, in Unix seconds.
    function handleAddData(
        address msgSender,
        uint256 cost,
        int64[] calldata data,
        uint64 classification
    ) external override returns (uint256 time) {
        _requireOwner();
        if (cost > type(uint80).max) {
            revert DepositTooLarge(cost);
        }
        bytes32 key = _keyOf(data, classification, block.timestamp, msgSender);
        DataRecord storage record = _records[key];
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

    /// @notice Marks a sample as claimed by its submitter and takes what is left. Only the owner may; it decides from
    /// the answer whether the claim stands, and reverts it if not.
    /// @param submitter Who claims: only the submitter finds the record.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// @dev Returns claimableAmount: what was left, in wei; claimedBySubmitter: whether he had claimed before;
    /// numClaims: how many claims there were before.
    function handleRefund(
        address submitter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime
    ) external override returns (uint256 claimableAmount, bool claimedBySubmitter, uint256 numClaims) {
        _requireOwner();
        DataRecord storage record = _records[_existingKeyOf(data, classification, addedTime, submitter)];
        uint80 claimable = record.claimableAmount;
        bool claimed = record.claimedBySender;
        record.claimableAmount = 0;
        record.claimedBySender = true;
        ++record.numClaims;
        return (uint256(claimable), claimed, uint256(record.numClaims - 1));
    }

    /// @notice Marks a sample as claimed by somebody who says that its label is wrong. Only the owner may; it decides
    /// the reward, takes it off with UpdateClaimableAmount, or reverts.
    /// @param reporter Who claims.
    /// @param data The sample.
    /// @param classification The label it was given.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    /// @dev Returns initialDeposit: what was paid, in wei; claimableAmount: what is left, in wei; claimedByReporter:
    /// whether he had claimed before; numClaims: how many claims there were before; dataKey: the record's key.
    function handleReport(
        address reporter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor
    ) external override returns (
        uint256 initialDeposit,
        uint256 claimableAmount,
        bool claimedByReporter,
        uint256 numClaims,
        bytes32 dataKey
    ) {
        _requireOwner();
        bytes32 key = _existingKeyOf(data, classification, addedTime, originalAuthor);
        bool claimed = _markReported(key, reporter, originalAuthor);
        DataRecord storage record = _records[key];
        ++record.numClaims;
        return (
            uint256(record.initialDeposit),
            uint256(record.claimableAmount),
            claimed,
            uint256(record.numClaims - 1),
            key
        );
    }

    /// @notice Takes a reward off what is left of a deposit. Only the owner may.
    /// @param dataKey The record's key.
    /// @param rewardAmount The reward, in wei; panic 0x11 when it is more than what is left.
    function updateClaimableAmount(bytes32 dataKey, uint256 rewardAmount) external override {
        _requireOwner();
        DataRecord storage record = _records[dataKey];
        record.claimableAmount = uint80(uint256(record.claimableAmount) - rewardAmount);
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

    function _keyOf(
        int64[] calldata data,
        uint64 classification,
        uint256 time,
        address author
    ) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(wordsOfInt64(data), classification, time, author));
    }

    function _existingKeyOf(
        int64[] calldata data,
        uint64 classification,
        uint256 time,
        address author
    ) private view returns (bytes32) {
        bytes32 key = _keyOf(data, classification, time, author);
        if (!_records[key].exists) {
            revert DataNotFound(key);
        }
        return key;
    }

    /// @dev Marks a claim and says whether it had been marked before. The submitter's own is kept with the record.
    function _markReported(bytes32 key, address reporter, address originalAuthor) private returns (bool) {
        if (reporter == originalAuthor) {
            bool claimed = _records[key].claimedBySender;
            _records[key].claimedBySender = true;
            return claimed;
        }
        bool reported = _reportedBy[key][reporter];
        _reportedBy[key][reporter] = true;
        return reported;
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
