// SPDX-License-Identifier: MIT
// Generated from NearestCentroid64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 0695b016df71409547df52e4b73572a9f421faec762d9c37fe7b967b9d1222bf
pragma solidity 0.8.37;

import {DenseClassifier64} from "./DenseClassifier64.sol";

/// @notice A nearest centroid classifier over dense samples, for any number of classes.
/// @dev The centre of a class is the mean of its samples. What is kept is their sum, in 64 bits a feature, so
/// nothing drifts. The distance of a sample x is the sum of (n * x - sum)^2 over its features, divided by n^2:
/// exact until that division, which is rounded down at 2^-32 of the square of a raw unit.
abstract contract NearestCentroid64 is DenseClassifier64 {
    /// @notice A class was added to a model.
    /// @param name Its name.
    /// @param index Its label.
    event AddClass(string name, uint256 index);

    /// @notice A class without a sample has no centre, so it can be given none.
    /// @param classification Its label.
    error CentroidWithoutSamples(uint64 classification);

    /// @notice A dense sample has another number of values than the model, or than one of its classes that is not
    /// complete yet.
    /// @param expected How many values there must be.
    /// @param given How many there are.
    error DimensionMismatch(uint256 expected, uint256 given);

    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice There must be one label a sample.
    /// @param samples How many samples were given.
    /// @param labels How many labels were given.
    error LengthMismatch(uint256 samples, uint256 labels);

    /// @notice The sum of the samples of a class does not fit the 64 bits that it is kept in: the value of its centre
    /// times the number of its samples.
    /// @param sum The sum, raw, scale 1e9.
    error SumOutOfRange(int256 sum);

    /// @notice A class is said to consist of more samples than can be kept count of.
    /// @param count How many were given.
    /// @param limit The most there can be.
    error TooManySamples(uint256 count, uint256 limit);

    /// @notice The most samples a class can have.
    uint256 public immutable dataCountLimit = type(uint32).max;

    /// @notice The largest number of 256 bits.
    uint256 public immutable UINT256_MAX = type(uint256).max;

    /// @dev Of each class: 64 bits for the number of its samples, 64 bits for the number of its features.
    mapping(uint64 slot => uint128[2]) internal _totals;

    /// @notice Deploys a model, whose classes may be given more features afterwards.
    /// @param classifications_ The names of the classes.
    /// @param centroids_ Of each class: the means of the features 0, 1, 2, ..., raw, scale 1e9.
    /// @param dataCounts_ Of how many samples each centre is the mean.
    constructor(
        string[] memory classifications_,
        int64[][] memory centroids_,
        uint256[] memory dataCounts_
    ) DenseClassifier64(classifications_) {
        if (centroids_.length != classifications_.length) {
            revert LengthMismatch(centroids_.length, classifications_.length);
        }
        if (dataCounts_.length != classifications_.length) {
            revert LengthMismatch(dataCounts_.length, classifications_.length);
        }
        for (uint256 i = 0; i < classifications_.length; ++i) {
            _beginClass(uint64(i), centroids_[i], dataCounts_[i]);
        }
    }

    /// @notice Adds a class. Only the owner may.
    /// @param centroid The means of its features, raw, scale 1e9.
    /// @param classification Its name.
    /// @param dataCount Of how many samples that is the mean.
    function addClass(int64[] calldata centroid, string memory classification, uint256 dataCount) public {
        _requireOwner();
        uint64 label = _appendClass(classification);
        _beginClass(label, centroid, dataCount);
        emit AddClass(classification, uint256(label));
    }

    /// @notice Gives the next features of a class their means, after those given before. Only the owner may. Until all
    /// classes have equally many, no sample is labelled.
    /// @param extension The means, raw, scale 1e9.
    /// @param classification The class.
    function extendCentroid(int64[] calldata extension, uint64 classification) public {
        _requireOwner();
        _requireClass(classification);
        _appendMeans(classification, extension);
    }

    /// @notice The mean of a feature in a class, raw, scale 1e9, rounded toward zero.
    /// @param classIndex The class.
    /// @param featureIndex The feature.
    function centroids(uint256 classIndex, uint256 featureIndex) public view returns (int64) {
        return getCentroidValue(classIndex, featureIndex);
    }

    /// @notice The mean of a feature in a class, raw, scale 1e9, rounded toward zero.
    /// @param classIndex The class.
    /// @param featureIndex The feature.
    function getCentroidValue(uint256 classIndex, uint256 featureIndex) public view returns (int64) {
        uint64 classification = _classAt(classIndex);
        if (featureIndex >= getNumFeatures(classIndex)) {
            revert NoSuchFeature(featureIndex);
        }
        int64 count = toInt64(_numSamples(classification));
        return count == 0 ? int64(0) : _value(classification, toUint64(featureIndex)) / count;
    }

    /// @notice How many samples a class has.
    /// @param classIndex The class.
    function dataCounts(uint256 classIndex) public view returns (uint256) {
        return uint256(_numSamples(_classAt(classIndex)));
    }

    /// @notice How many samples a class has.
    /// @param classIndex The class.
    function getNumSamples(uint256 classIndex) public view returns (uint256) {
        return uint256(_numSamples(_classAt(classIndex)));
    }

    /// @notice How many features a class has so far.
    /// @param classIndex The class.
    function getNumFeatures(uint256 classIndex) public view returns (uint256) {
        uint64 key = _classAt(classIndex);
        return uint256(uint64(readPackedUint128ByUint64(_totals, key)));
    }

    /// @notice Labels a sample: the class with the nearest centre, the first of equals. A class without samples has no
    /// centre.
    /// @param data Its values, raw, scale 1e9; as many as each class has.
    function predict(int64[] calldata data) public view virtual override returns (uint64 bestClass) {
        uint64 bestClass_ = 0;
        uint256 bestDistance = type(uint256).max;
        for (uint64 classification = 0; classification < _classCount_(); ++classification) {
            uint64 count = _requireComplete(classification, int32(uint32(data.length)));
            if (count == 0) {
                continue;
            }
            uint256 square = uint256(count) * uint256(count);
            uint256 limit = bestDistance == type(uint256).max ? bestDistance : (bestDistance + 1) * square >> 32;
            uint256 distance = (_squareSum(data, classification, count, limit) << 32) / square;
            if (distance >= bestDistance) {
                continue;
            }
            bestDistance = distance;
            bestClass_ = classification;
        }
        return bestClass_;
    }

    /// @notice Trains with one sample: adds it to the sum of its class, scaled to length 1 if it is longer. Only the
    /// owner may.
    /// @param data Its values, raw, scale 1e9; as many as the class has, at least one.
    /// @param classification Its class.
    function update(int64[] calldata data, uint64 classification) public virtual override {
        _requireOwner();
        _learn(data, classification);
    }

    /// @dev Adds a sample to the sum of its class, scaled to length 1 if it is longer.
    /// @param data The sample.
    /// @param classification Its class.
    function _learn(int64[] calldata data, uint64 classification) internal {
        if (data.length == 0) {
            revert EmptySample();
        }
        _requireClass(classification);
        uint64 count = _requireComplete(classification, int32(uint32(data.length)));
        bool holds = count < type(uint32).max;
        uint256 argument = uint256(count) + 1;
        if (!holds) {
            revert TooManySamples(argument, type(uint32).max);
        }
        addToPackedUint128ByUint64(_totals, classification, 18_446_744_073_709_551_616);
        _move(classification, data, 1e9, _divisor(data));
    }

    /// @dev How many samples a class has; reverts unless it has as many features as a sample.
    /// @param classification The class.
    /// @param length How many values the sample has.
    function _requireComplete(uint64 classification, int32 length) internal view returns (uint64) {
        uint128 total = readPackedUint128ByUint64(_totals, classification);
        uint64 features = uint64(total);
        bool holds = features == toUint64(length);
        uint256 argument = uint256(features);
        uint256 argument2 = uint256(toUint64(length));
        if (!holds) {
            revert DimensionMismatch(argument, argument2);
        }
        return uint64(total >> 64);
    }

    /// @dev The sum of (n * x - sum)^2, or some sum at or above a limit as soon as it is reached. Exact: 2^32 squares
    /// of 97 bits fit 256.
    function _squareSum(
        int64[] calldata data,
        uint64 classification,
        uint64 count,
        uint256 limit
    ) private view returns (uint256) {
        uint256 squares = 0;
        uint256 bits = 0;
        int256 factor = int256(uint256(count));
        for (uint256 i = 0; i < data.length; ++i) {
            if (int32(uint32(i)) & 3 == 0) {
                if (squares > limit) {
                    break;
                }
                bits = _word(classification, uint64(i) / 4);
            }
            unchecked {
                int256 difference = factor * int256(numberAtInt64(data, i)) - int256(int64(uint64(bits)));
                squares += uint256(difference * difference);
                bits = bits >> 64;
            }
        }
        return squares;
    }

    function _numSamples(uint64 classification) private view returns (uint64) {
        return uint64(readPackedUint128ByUint64(_totals, classification) >> 64);
    }

    function _beginClass(uint64 classification, int64[] memory centroid, uint256 dataCount) private {
        if (dataCount > type(uint32).max) {
            revert TooManySamples(dataCount, type(uint32).max);
        }
        _totals[classification / 2][classification % 2] = uint128(dataCount) << 64;
        _appendMeans(classification, centroid);
    }

    /// @dev Appends means to a class as their sums: each times the number of samples.
    function _appendMeans(uint64 classification, int64[] memory means) private {
        uint128 total = readPackedUint128ByUint64(_totals, classification);
        int256 count = int256(uint256(uint64(total >> 64)));
        int64[] memory summed = new int64[](means.length);
        for (uint256 i = 0; i < means.length; ++i) {
            if (count <= 0 && itemAtInt64(means, i) != 0) {
                revert CentroidWithoutSamples(classification);
            }
            int256 sum = count * int256(itemAtInt64(means, i));
            if (sum < type(int64).min || sum > type(int64).max) {
                revert SumOutOfRange(sum);
            }
            summed[i] = int64(sum);
        }
        uint64 length = _append(classification, uint64(total), summed);
        _totals[classification / 2][classification % 2] = uint128(uint64(int64(count))) << 64 | uint128(length);
    }
}

/// @dev Adds to the value of a key, of which 2 share a slot. Panics with 0x11 when the result is out of range.
function addToPackedUint128ByUint64(mapping(uint64 slot => uint128[2]) storage values, uint256 key, uint256 amount) {
    bool fits;
    assembly ("memory-safe") {
        mstore(0x00, shr(1, key))
        mstore(0x20, values.slot)
        let slot := keccak256(0x00, 0x40)
        let shift := mul(128, and(key, 1))
        let word := sload(slot)
        let value := shr(shift, word)
        let result := add(and(value, 0xffffffffffffffffffffffffffffffff), amount)
        fits := iszero(gt(result, 0xffffffffffffffffffffffffffffffff))
        // The old value's bits become the new one's; those beside it stay.
        sstore(slot, xor(word, shl(shift, and(xor(value, result), 0xffffffffffffffffffffffffffffffff))))
    }
    if (!fits) {
        panic(0x11);
    }
}

/// @dev The item at an index below the length.
function itemAtInt64(int64[] memory items, uint256 index) pure returns (int64 value) {
    assembly ("memory-safe") {
        value := mload(add(items, shl(5, add(index, 1))))
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

/// @dev The value of a key, of which 2 share a slot.
function readPackedUint128ByUint64(
    mapping(uint64 slot => uint128[2]) storage values,
    uint256 key
) view returns (uint128 value) {
    assembly ("memory-safe") {
        mstore(0x00, shr(1, key))
        mstore(0x20, values.slot)
        value := and(shr(mul(128, and(key, 1)), sload(keccak256(0x00, 0x40))), 0xffffffffffffffffffffffffffffffff)
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt64(uint256 value) pure returns (int64) {
    if (value > uint64(type(int64).max)) {
        panic(0x11);
    }
    return int64(int256(value));
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint64(int256 value) pure returns (uint64) {
    if (value < 0 || uint256(value) > type(uint64).max) {
        panic(0x11);
    }
    return uint64(uint256(value));
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint64(uint256 value) pure returns (uint64) {
    if (value > type(uint64).max) {
        panic(0x11);
    }
    return uint64(value);
}
