// SPDX-License-Identifier: MIT
// Generated from SparseNearestCentroid64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 51c74ddece6de74d1a7a4c0d9eb30b08bda1694e217c48b87eb54571006f3c06
pragma solidity 0.8.37;

import {SparseClassifier64} from "./SparseClassifier64.sol";

/// @notice A nearest centroid classifier over sparse binary samples, for any number of classes.
/// @dev The centre of a class is the mean of its samples. What is kept is their sum, so nothing is ever rounded:
/// the distance of a sample of k features is (k * n^2 * 1e18 - 2e9 * n * (sums of its features) + (sum of the
/// squares of all sums)) / n^2, and distances are compared as fractions.
abstract contract SparseNearestCentroid64 is SparseClassifier64 {
    /// @dev What is kept of a class of sparse samples beside its sums: one storage slot.
    struct CentroidTotals {
        uint64 numSamples;
        uint192 squareSum;
    }

    /// @dev A storage slot that holds several numbers, the first in the lowest bits. A model reads it once for all of
    /// them.
    struct PackedWord {
        uint256 bits;
    }

    /// @notice A class was added to a model.
    /// @param name Its name.
    /// @param index Its label.
    event AddClass(string name, uint256 index);

    /// @notice A class without a sample has no centre, so it can be given none.
    /// @param classification Its label.
    error CentroidWithoutSamples(uint64 classification);

    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice There must be one label a sample.
    /// @param samples How many samples were given.
    /// @param labels How many labels were given.
    error LengthMismatch(uint256 samples, uint256 labels);

    /// @notice A sparse weight is a pair: index, weight.
    /// @param length How many numbers were given.
    error NotAPair(uint256 length);

    /// @notice The sum of the samples of a class does not fit the 64 bits that it is kept in: the value of its centre
    /// times the number of its samples.
    /// @param sum The sum, raw, scale 1e9.
    error SumOutOfRange(int256 sum);

    /// @notice A class is said to consist of more samples than can be kept count of.
    /// @param count How many were given.
    /// @param limit The most there can be.
    error TooManySamples(uint256 count, uint256 limit);

    /// @dev Binary logarithm of how many classes share a word: 2 or 4, as many as the model was deployed with or more.
    /// Classes beyond begin another group.
    int32 internal immutable _classBits;

    /// @dev Binary logarithm of how many features share a word, each with its sums in all classes of a group.
    int32 private immutable _featureBits;

    /// @notice The most samples a class can have: their sum, 1e9 each, fits 64 bits.
    uint256 public immutable dataCountLimit = 18_446_744_073;

    /// @notice The largest number of 256 bits.
    uint256 public immutable UINT256_MAX = type(uint256).max;

    /// @dev Four sums of 64 bits, raw, scale 1e9. The key is a group of classes, then 32 bits for the number of the
    /// word.
    mapping(uint64 => PackedWord) internal _sums;

    /// @dev What is kept of each class beside them.
    mapping(uint64 => CentroidTotals) internal _totals;

    /// @notice Deploys a model, whose classes may be given more features afterwards.
    /// @param classifications_ The names of the classes.
    /// @param centroids Of each class: pairs of a feature and its mean, raw, scale 1e9.
    /// @param dataCounts Of how many samples each centre is the mean.
    constructor(
        string[] memory classifications_,
        uint64[][][] memory centroids,
        uint64[] memory dataCounts
    ) SparseClassifier64(classifications_) {
        if (centroids.length != classifications_.length) {
            revert LengthMismatch(centroids.length, classifications_.length);
        }
        if (dataCounts.length != classifications_.length) {
            revert LengthMismatch(dataCounts.length, classifications_.length);
        }
        _classBits = classifications_.length <= 2 ? int32(1) : int32(2);
        _featureBits = classifications_.length <= 2 ? int32(1) : int32(0);
        for (uint256 i = 0; i < classifications_.length; ++i) {
            _beginClass(uint64(i), centroids[i], dataCounts[i]);
        }
    }

    /// @notice Adds a class. Only the owner may.
    /// @param centroid Pairs of a feature and its mean, raw, scale 1e9.
    /// @param classification Its name.
    /// @param dataCount Of how many samples that is the mean.
    function addClass(uint64[][] calldata centroid, string memory classification, uint64 dataCount) public {
        _requireOwner();
        uint64 label = _appendClass(classification);
        _beginClass(label, centroid, dataCount);
        emit AddClass(classification, uint256(label));
    }

    /// @notice Sets the means of features of a class in place of what they were. Only the owner may.
    /// @param extension Pairs of a feature and its mean, raw, scale 1e9.
    /// @param classification The class.
    function extendCentroid(uint64[][] calldata extension, uint64 classification) public {
        _requireOwner();
        _requireClass(classification);
        CentroidTotals storage total = _totals[classification];
        uint256 squareSum = uint256(total.squareSum);
        uint64 count = total.numSamples;
        for (uint256 i = 0; i < extension.length; ++i) {
            uint64[] calldata pair = extension[i];
            if (pair.length != 2) {
                revert NotAPair(pair.length);
            }
            squareSum = _setMean(classification, pair[0], pair[1], count, squareSum);
        }
        total.squareSum = toUint192(squareSum);
    }

    /// @notice How many samples a class has, and the squared length of its centre, scale 1e18, rounded down.
    /// @param classIndex The class.
    function classInfos(uint256 classIndex) public view returns (uint64 numSamples, uint256 squaredMagnitude) {
        uint64 getNumSamplesResult = getNumSamples(classIndex);
        return (getNumSamplesResult, getSquaredMagnitude(classIndex));
    }

    /// @notice How many samples a class has.
    /// @param classIndex The class.
    function getNumSamples(uint256 classIndex) public view returns (uint64) {
        return _totals[_classAt(classIndex)].numSamples;
    }

    /// @notice The squared length of the centre of a class, scale 1e18, rounded down.
    /// @param classIndex The class.
    function getSquaredMagnitude(uint256 classIndex) public view returns (uint256) {
        CentroidTotals memory total = _totals[_classAt(classIndex)];
        if (total.numSamples == 0) {
            return 0;
        }
        return uint256(total.squareSum) / (uint256(total.numSamples) * uint256(total.numSamples));
    }

    /// @notice The mean of a feature in a class, raw, scale 1e9, rounded down.
    /// @param classIndex The class.
    /// @param featureIndex The feature.
    function getCentroidValue(uint256 classIndex, uint32 featureIndex) public view returns (uint64) {
        uint64 classification = _classAt(classIndex);
        uint64 count = _totals[classification].numSamples;
        if (count == 0) {
            return 0;
        }
        return uint64(_sums[_key(
            classification >> (uint32(_classBits) & 63),
            featureIndex
        )].bits >> (uint32(_shift(_lane(classification), featureIndex)) & 255)) / count;
    }

    /// @notice Labels a sample: the class with the nearest centre, the first of equals. A class without samples has no
    /// centre.
    /// @param data The indices of its features, each once; ascending order costs least.
    function predict(int64[] calldata data) public view virtual override returns (uint64 bestClass) {
        uint64 bestClass_ = 0;
        uint256 bestDistance = 0;
        uint256 bestSquare = 0;
        uint64 classes = _classCount_();
        uint256[] memory words = new uint256[](0);
        for (uint64 classification = 0; classification < classes; ++classification) {
            uint64 lane = _lane(classification);
            if (lane == 0) {
                words = _read(data, classification >> (uint32(_classBits) & 63));
            }
            CentroidTotals memory total = _totals[classification];
            if (total.numSamples == 0) {
                continue;
            }
            (
                uint256 distance,
                uint256 square
            ) = _distance(words, toInt32(lane) * 64, uint256(total.numSamples), uint256(total.squareSum));
            if (bestSquare != 0 && distance * bestSquare >= bestDistance * square) {
                continue;
            }
            bestClass_ = classification;
            bestDistance = distance;
            bestSquare = square;
        }
        return bestClass_;
    }

    /// @notice Trains with one sample: adds it to the sum of its class. Only the owner may.
    /// @param data The indices of its features, each once, at least one; ascending order costs least.
    /// @param classification Its class.
    function update(int64[] calldata data, uint64 classification) public virtual override {
        _requireOwner();
        _learn(data, classification);
    }

    /// @dev Adds a sample to the sum of its class.
    /// @param data The sample.
    /// @param classification Its class.
    function _learn(int64[] calldata data, uint64 classification) internal {
        if (data.length == 0) {
            revert EmptySample();
        }
        _requireClass(classification);
        CentroidTotals storage total = _totals[classification];
        bool holds = total.numSamples < 18_446_744_073;
        uint256 argument = uint256(total.numSamples) + 1;
        if (!holds) {
            revert TooManySamples(argument, 18_446_744_073);
        }
        uint64 plane = (classification >> (uint32(_classBits) & 63)) << 32;
        int32 lane = toInt32(_lane(classification));
        int64 highest = -1;
        uint256 growth = 0;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature > highest) {
                highest = feature;
            } else {
                _requireOnce(data, feature);
            }
            unchecked {
                uint32 index = uint32(int32(feature));
                int32 shift = (int32(index << (uint32(_classBits) & 31) & 3) | lane) << 6;
                PackedWord storage word = _sums[plane | uint64(index >> (uint32(_featureBits) & 31))];
                uint64 sum = uint64(word.bits >> (uint32(shift) & 255));
                if (sum > 18_446_744_072_709_551_615) {
                    revert SumOutOfRange(int256(uint256(sum)) + 1e9);
                }
                growth += 2e9 * uint256(sum) + 1e18;
                word.bits += uint256(1e9) << (uint32(shift) & 255);
            }
        }
        if (highest > 4_294_967_295) {
            revert FeatureOutOfRange(int256(highest));
        }
        ++total.numSamples;
        total.squareSum = toUint192(uint256(total.squareSum) + growth);
    }

    /// @dev The words of the features of a sample, with the sums of the group's classes in their lowest bits. Reverts
    /// for a feature out of range, or named twice.
    /// @param data The sample.
    /// @param group The group of classes.
    function _read(int64[] calldata data, uint64 group) internal view returns (uint256[] memory) {
        uint256[] memory words = new uint256[](data.length);
        uint64 plane = group << 32;
        int64 highest = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature > highest) {
                highest = feature;
            } else {
                _requireOnce(data, feature);
            }
            unchecked {
                uint32 index = uint32(int32(feature));
                words[i] = _sums[plane | uint64(
                    index >> (uint32(_featureBits) & 31)
                )].bits >> (uint32(int32(index << (uint32(_classBits) & 31) & 3) << 6) & 255);
            }
        }
        if (highest > 4_294_967_295) {
            revert FeatureOutOfRange(int256(highest));
        }
        return words;
    }

    /// @dev The distance of a sample to a class as a fraction: what is above the square of the number of its samples,
    /// and that square. Exact.
    /// @param words What Read says of the sample.
    /// @param shift Where in the words the sums of the class are: a bit.
    /// @param count How many samples the class has, at least one.
    /// @param squareSum The sum of the squares of its sums.
    function _distance(
        uint256[] memory words,
        int32 shift,
        uint256 count,
        uint256 squareSum
    ) internal pure returns (uint256 distance, uint256 square) {
        uint256 sum = 0;
        unchecked {
            for (uint256 i = 0; i < words.length; ++i) {
                uint256 word = itemAtUint256(words, i);
                sum += word >> (uint32(shift) & 255) & type(uint64).max;
            }
            uint256 square_ = count * count;
            return (words.length * square_ * 1e18 + squareSum - 2e9 * count * sum, square_);
        }
    }

    /// @dev The key of the word with the sums of a feature in a group of classes.
    /// @param group The group of classes.
    /// @param index The feature.
    function _key(uint64 group, uint32 index) internal view returns (uint64) {
        return group << 32 | uint64(index >> (uint32(_featureBits) & 31));
    }

    /// @dev Which of the classes of its group a class is.
    /// @param classification The class.
    function _lane(uint64 classification) internal view returns (uint64) {
        return classification & (uint64(1) << (uint32(_classBits) & 63)) - 1;
    }

    /// @dev Where in its word the sum of a feature in a class begins: a bit.
    /// @param lane The lane of the class.
    /// @param index The feature.
    function _shift(uint64 lane, uint32 index) internal view returns (int32) {
        return toInt32((uint64(index << (uint32(_classBits) & 31) & 3) | lane) * 64);
    }

    function _beginClass(uint64 classification, uint64[][] memory centroid, uint64 dataCount) private {
        if (dataCount > 18_446_744_073) {
            revert TooManySamples(uint256(dataCount), 18_446_744_073);
        }
        _totals[classification].numSamples = dataCount;
        _setMeans(classification, centroid);
    }

    /// @dev Replaces means of a class by their sums: each times the number of samples.
    function _setMeans(uint64 classification, uint64[][] memory means) private {
        CentroidTotals storage total = _totals[classification];
        uint256 squareSum = uint256(total.squareSum);
        uint64 count = total.numSamples;
        for (uint256 i = 0; i < means.length; ++i) {
            uint64[] memory pair = means[i];
            if (pair.length != 2) {
                revert NotAPair(pair.length);
            }
            squareSum = _setMean(classification, pair[0], pair[1], count, squareSum);
        }
        total.squareSum = toUint192(squareSum);
    }

    /// @dev Replaces the mean of a feature in a class by its sum: the mean times the number of samples.
    /// @return The sum of the squares of all sums of the class, which was squareSum before.
    function _setMean(
        uint64 classification,
        uint64 feature,
        uint64 mean,
        uint64 count,
        uint256 squareSum
    ) private returns (uint256) {
        if (feature > type(uint32).max) {
            revert FeatureOutOfRange(int256(uint256(feature)));
        }
        if (count == 0 && mean != 0) {
            revert CentroidWithoutSamples(classification);
        }
        uint256 sum;
        unchecked {
            sum = uint256(mean) * uint256(count);
        }
        bool holds = sum <= type(uint64).max;
        int256 argument = int256(sum);
        if (!holds) {
            revert SumOutOfRange(argument);
        }
        unchecked {
            uint32 index = uint32(feature);
            int32 shift = (int32(index << (uint32(_classBits) & 31) & 3) | int32(uint32(_lane(classification)))) << 6;
            PackedWord storage word = _sums[_key(classification >> (uint32(_classBits) & 63), index)];
            uint256 old = word.bits >> (uint32(shift) & 255) & type(uint64).max;
            word.bits ^= (old ^ sum) << (uint32(shift) & 255);
            return squareSum + sum * sum - old * old;
        }
    }
}

/// @dev The item at an index below the length.
function itemAtUint256(uint256[] memory items, uint256 index) pure returns (uint256 value) {
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

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt32(uint256 value) pure returns (int32) {
    if (value > uint32(type(int32).max)) {
        panic(0x11);
    }
    return int32(int256(value));
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint192(uint256 value) pure returns (uint192) {
    if (value > type(uint192).max) {
        panic(0x11);
    }
    return uint192(value);
}
