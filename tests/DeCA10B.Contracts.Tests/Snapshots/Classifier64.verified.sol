// SPDX-License-Identifier: MIT
// Generated from Classifier64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 6e3d319846fd91a4c66dc9151bb44ce33bc83ee2415501ddbf725bb993e09840
pragma solidity 0.8.37;

import {IClassifier64} from "./IClassifier64.sol";
import {Ownable} from "./Ownable.sol";

/// @notice What every classifier shares: the names of its classes, and which features of a larger encoding it
/// reads.
abstract contract Classifier64 is IClassifier64, Ownable {
    /// @notice A classifier needs at least one class.
    error NoClasses();

    /// @notice There is no class of that index.
    /// @param index The index asked for.
    error NoSuchClass(uint256 index);

    /// @notice There is no class of that index.
    /// @param classification The label given.
    error UnknownClassification(uint64 classification);

    /// @notice A weight does not fit the 64 bits that it is kept in.
    /// @param weight The raw value, scale 1e9.
    error WeightOutOfRange(int80 weight);

    /// @notice The scale of every fixed-point number here: the raw value 1,000,000,000 means 1.
    uint32 public immutable toFloat = 1e9;

    uint64 private _classCount;
    string[] private _classNames;
    uint32[] private _encodingIndices;

    /// @notice Names the classes.
    /// @param classifications_ The names; the index of a name is the label. At least one.
    constructor(string[] memory classifications_) {
        if (classifications_.length == 0) {
            revert NoClasses();
        }
        for (uint256 i = 0; i < classifications_.length; ++i) {
            string memory name = classifications_[i];
            _classNames.push(name);
        }
        _classCount = uint64(classifications_.length);
    }

    /// @notice Labels a sample.
    /// @param data The sample.
    /// @return The index of its class.
    function predict(int64[] calldata data) public view virtual override returns (uint64);

    /// @notice Trains the model with one sample. Only the owner may.
    /// @param data The sample.
    /// @param classification The index of its class.
    function update(int64[] calldata data, uint64 classification) public virtual override;

    /// @notice The length of a sample as the model measures it, scale 1e9, rounded down.
    /// @param data The sample.
    function norm(int64[] calldata data) public pure virtual returns (uint256);

    /// @notice The name of a class.
    /// @param index The label; panic 0x32 when there is no such class.
    function classifications(uint256 index) public view returns (string memory) {
        return _classNames[index];
    }

    /// @notice How many classes there are.
    function getNumClassifications() public view returns (uint256) {
        return _classNames.length;
    }

    /// @notice Says which features of a larger encoding this model reads, after those said before. Only the owner may.
    /// @param _featureIndices Position i of a sample is feature featureIndices[i] of the encoding.
    function addFeatureIndices(uint32[] calldata _featureIndices) public {
        _requireOwner();
        for (uint256 i = 0; i < _featureIndices.length; ++i) {
            uint32 index = numberAtUint32(_featureIndices, i);
            _encodingIndices.push(index);
        }
    }

    /// @notice The feature of the larger encoding at a position of a sample.
    /// @param index The position; panic 0x32 when there is none.
    function featureIndices(uint256 index) public view returns (uint32) {
        return _encodingIndices[index];
    }

    /// @notice How many features of a larger encoding the model reads; 0 when it reads all.
    function getNumFeatureIndices() public view returns (uint256) {
        return _encodingIndices.length;
    }

    /// @dev How many classes there are: labels are below it.
    function _classCount_() internal view returns (uint64) {
        return _classCount;
    }

    /// @dev Names one class more.
    /// @param name Its name.
    /// @return Its label.
    function _appendClass(string memory name) internal returns (uint64) {
        uint64 label = _classCount;
        _classNames.push(name);
        _classCount = label + 1;
        return label;
    }

    /// @dev Reverts unless a label is that of a class.
    /// @param classification The label.
    function _requireClass(uint64 classification) internal view {
        if (classification >= _classCount) {
            revert UnknownClassification(classification);
        }
    }

    /// @dev The label that a getter was asked for.
    /// @param index The label; reverts when there is no such class.
    function _classAt(uint256 index) internal view returns (uint64) {
        if (index >= uint256(_classCount)) {
            revert NoSuchClass(index);
        }
        return uint64(index);
    }

    /// @dev A weight as it is kept.
    /// @param weight The weight, raw, scale 1e9; reverts when it does not fit 64 bits.
    function _narrow(int80 weight) internal pure returns (int64) {
        if (weight < type(int64).min || weight > type(int64).max) {
            revert WeightOutOfRange(weight);
        }
        return int64(weight);
    }

    /// @dev The square root, rounded down: the largest r with r * r at most the value.
    /// @param value Any number.
    function _squareRoot(uint256 value) internal pure returns (uint256) {
        if (value == 0) {
            return 0;
        }
        uint256 root = 1;
        for (uint256 rest = value; rest > 0; rest = rest >> 2) {
            root = root << 1;
        }
        uint256 next = (root + value / root) / 2;
        while (next < root) {
            root = next;
            next = (root + value / root) / 2;
        }
        return root;
    }
}

/// @dev The number at an index below the length. Reverts where it is out of range.
function numberAtUint32(uint32[] calldata numbers, uint256 index) pure returns (uint32 value) {
    assembly ("memory-safe") {
        value := calldataload(add(numbers.offset, shl(5, index)))
        if shr(32, value) { revert(0, 0) }
    }
}
