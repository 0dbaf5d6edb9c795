// SPDX-License-Identifier: MIT
// Generated from NaiveBayes64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 49043016a90e7497b5c8cf682a641a48b4479c2b5383da6f67546f621b20a268
pragma solidity 0.8.37;

import {SparseClassifier64} from "./SparseClassifier64.sol";

/// @notice A multinomial naive Bayes classifier over sparse binary samples, for any number of classes.
/// @dev score(c) = samples(c) * product over the features i of (count(c, i) + smoothing) / (total(c) + smoothing *
/// features). Counts are exact and have 32 bits; those of all classes of a feature lie together in a slot. The
/// product is kept as a mantissa of 64 bits or more and an exponent, so it neither overflows nor vanishes: its
/// relative error is below n * 2^-61 for a sample of n features.
abstract contract NaiveBayes64 is SparseClassifier64 {
    /// @dev A storage slot that holds several numbers, the first in the lowest bits. A model reads it once for all of
    /// them.
    struct PackedWord {
        uint256 bits;
    }

    /// @notice A class was added to a model.
    /// @param name Its name.
    /// @param index Its label.
    event AddClass(string name, uint256 index);

    /// @notice A feature is counted in 32 bits.
    /// @param feature The feature that was seen 2^32 - 1 times already.
    error CountOverflow(int64 feature);

    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice A feature index has 32 bits, so a vocabulary has at most 2^32 features, and at least one.
    /// @param count How many were given.
    error FeatureCountOutOfRange(uint256 count);

    /// @notice There must be one label a sample.
    /// @param samples How many samples were given.
    /// @param labels How many labels were given.
    error LengthMismatch(uint256 samples, uint256 labels);

    /// @notice A sparse weight is a pair: index, weight.
    /// @param length How many numbers were given.
    error NotAPair(uint256 length);

    /// @dev Binary logarithm of how many classes share a word: 2, 4 or 8, as many as the model was deployed with or
    /// more. Classes beyond begin another group.
    int32 internal immutable _classBits;

    /// @dev Binary logarithm of how many features share a word, each with its counts in all classes of a group.
    int32 private immutable _featureBits;

    /// @dev smoothing * features, scale 1e9.
    uint256 private immutable _smoothingOfAll;

    /// @dev How many features the vocabulary has; indices are below it.
    int64 private immutable _featureLimit;

    /// @notice What is added to each count, raw, scale 1e9.
    uint32 public immutable smoothingFactor;

    /// @dev Eight counts of 32 bits each. The key is a group of classes, then 32 bits for the number of the word.
    mapping(uint64 => PackedWord) internal _counts;

    /// @dev Of each class: 64 bits for the number of its samples, 64 bits for the sum of its counts.
    mapping(uint64 slot => uint128[2]) internal _totals;

    /// @notice Deploys a model, whose classes may be given more counts afterwards.
    /// @param classifications_ The names of the classes.
    /// @param classCounts How many samples each class was trained with.
    /// @param featureCounts Of each class: pairs of a feature and how many of its samples have it.
    /// @param totalNumFeatures How many features the vocabulary has: 1 to 2^32.
    /// @param smoothingFactor_ What is added to each count, raw, scale 1e9: 1,000,000,000 is Laplace's.
    constructor(
        string[] memory classifications_,
        uint64[] memory classCounts,
        uint32[][][] memory featureCounts,
        uint256 totalNumFeatures,
        uint32 smoothingFactor_
    ) SparseClassifier64(classifications_) {
        if (classCounts.length != classifications_.length) {
            revert LengthMismatch(classCounts.length, classifications_.length);
        }
        if (featureCounts.length != classifications_.length) {
            revert LengthMismatch(featureCounts.length, classifications_.length);
        }
        if (totalNumFeatures == 0 || totalNumFeatures > 4_294_967_296) {
            revert FeatureCountOutOfRange(totalNumFeatures);
        }
        _classBits = classifications_.length <= 2 ? int32(1) : (classifications_.length <= 4 ? int32(2) : int32(3));
        _featureBits = classifications_.length <= 2 ? int32(2) : (classifications_.length <= 4 ? int32(1) : int32(0));
        _featureLimit = int64(uint64(totalNumFeatures));
        _smoothingOfAll = uint256(smoothingFactor_) * totalNumFeatures;
        smoothingFactor = smoothingFactor_;
        for (uint256 i = 0; i < classifications_.length; ++i) {
            _setClass(uint64(i), classCounts[i], featureCounts[i]);
        }
    }

    /// @notice Adds a class. Only the owner may.
    /// @param numSamples How many samples it was trained with.
    /// @param featureCounts Pairs of a feature and how many of its samples have it.
    /// @param classification Its name.
    function addClass(uint64 numSamples, uint32[][] calldata featureCounts, string memory classification) public {
        _requireOwner();
        uint64 label = _appendClass(classification);
        _setClass(label, numSamples, featureCounts);
        emit AddClass(classification, uint256(label));
    }

    /// @notice Sets counts of a class in place of what they were. Only the owner may.
    /// @param _featureCounts Pairs of a feature and how many samples of the class have it.
    /// @param classification The class.
    function initializeCounts(uint32[][] calldata _featureCounts, uint64 classification) public {
        _requireOwner();
        _requireClass(classification);
        uint128 known = readPackedUint128ByUint64(_totals, classification);
        uint128 total = uint128(uint64(known));
        for (uint256 i = 0; i < _featureCounts.length; ++i) {
            uint32[] calldata pair = _featureCounts[i];
            if (pair.length != 2) {
                revert NotAPair(pair.length);
            }
            total = _setCount(classification, pair[0], pair[1], total);
        }
        _totals[classification / 2][classification % 2] = (known >> 64) << 64 | uint128(toUint64(total));
    }

    /// @notice How many samples a class was trained with, and the sum of its counts.
    /// @param classIndex The class.
    function classInfos(uint256 classIndex) public view returns (uint64 numSamples, uint64 totalFeatureCount) {
        uint64 getNumSamplesResult = getNumSamples(classIndex);
        return (getNumSamplesResult, getClassTotalFeatureCount(classIndex));
    }

    /// @notice How many samples a class was trained with.
    /// @param classIndex The class.
    function getNumSamples(uint256 classIndex) public view returns (uint64) {
        uint64 key = _classAt(classIndex);
        return uint64(readPackedUint128ByUint64(_totals, key) >> 64);
    }

    /// @notice The sum of the counts of all features of a class.
    /// @param classIndex The class.
    function getClassTotalFeatureCount(uint256 classIndex) public view returns (uint64) {
        uint64 key = _classAt(classIndex);
        return uint64(readPackedUint128ByUint64(_totals, key));
    }

    /// @notice How many samples of a class have a feature.
    /// @param classIndex The class.
    /// @param featureIndex The feature.
    function getFeatureCount(uint256 classIndex, uint32 featureIndex) public view returns (uint32) {
        uint64 classification = _classAt(classIndex);
        return uint32(_counts[_key(
            classification >> (uint32(_classBits) & 63),
            featureIndex
        )].bits >> (uint32(_shift(_lane(classification), featureIndex)) & 255));
    }

    /// @notice Labels a sample: the class that it is likeliest of, the first of equals. A class without samples is
    /// never likeliest.
    /// @param data The indices of its features, each once; ascending order costs least.
    function predict(int64[] calldata data) public view virtual override returns (uint64 bestClass) {
        uint64 bestClass_ = 0;
        uint256 bestMantissa = 0;
        int256 bestExponent = 0;
        uint64 classes = _classCount_();
        uint256[] memory words = new uint256[](0);
        for (uint64 classification = 0; classification < classes; ++classification) {
            uint64 lane = _lane(classification);
            if (lane == 0) {
                words = _read(data, classification >> (uint32(_classBits) & 63));
            }
            (
                uint256 mantissa,
                int256 exponent
            ) = _score(words, readPackedUint128ByUint64(_totals, classification), toInt32(lane) * 32);
            if (mantissa == 0) {
                continue;
            }
            if (
                bestMantissa != 0 && (exponent < bestExponent || (exponent == bestExponent && mantissa <= bestMantissa))
            ) {
                continue;
            }
            bestClass_ = classification;
            bestMantissa = mantissa;
            bestExponent = exponent;
        }
        return bestClass_;
    }

    /// @notice Trains with one sample: counts it, and each of its features once. Only the owner may.
    /// @param data The indices of its features, each once, at least one; ascending order costs least.
    /// @param classification Its class.
    function update(int64[] calldata data, uint64 classification) public virtual override {
        _requireOwner();
        _learn(data, classification);
    }

    /// @dev Counts a sample, and each of its features once.
    /// @param data The sample.
    /// @param classification Its class.
    function _learn(int64[] calldata data, uint64 classification) internal {
        if (data.length == 0) {
            revert EmptySample();
        }
        _requireClass(classification);
        uint64 plane = (classification >> (uint32(_classBits) & 63)) << 32;
        int32 lane = toInt32(_lane(classification));
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
                int32 shift = (int32(index << (uint32(_classBits) & 31) & 7) | lane) << 5;
                PackedWord storage word = _counts[plane | uint64(index >> (uint32(_featureBits) & 31))];
                if (uint32(word.bits >> (uint32(shift) & 255)) == type(uint32).max) {
                    revert CountOverflow(feature);
                }
                word.bits += uint256(1) << (uint32(shift) & 255);
            }
        }
        if (highest >= _featureLimit) {
            revert FeatureOutOfRange(int256(highest));
        }
        addToPackedUint128ByUint64(_totals, classification, 18_446_744_073_709_551_616 + uint128(data.length));
    }

    /// @dev The words of the features of a sample, with the counts of the group's classes in their lowest bits. Reverts
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
                words[i] = _counts[plane | uint64(
                    index >> (uint32(_featureBits) & 31)
                )].bits >> (uint32(int32(index << (uint32(_classBits) & 31) & 7) << 5) & 255);
            }
        }
        if (highest >= _featureLimit) {
            revert FeatureOutOfRange(int256(highest));
        }
        return words;
    }

    /// @dev The score of a class, mantissa * 2^(64 * exponent): the mantissa is 0, or from 2^128 on and below 2^192.
    /// @param words What Read says of the sample.
    /// @param total The number of the class's samples and the sum of its counts, as kept.
    /// @param shift Where in the words its counts are: a bit.
    function _score(
        uint256[] memory words,
        uint128 total,
        int32 shift
    ) internal view returns (uint256 mantissa, int256 exponent) {
        uint256 product = uint256(total >> 64);
        int256 exponent_ = 0;
        uint256 smoothing = uint256(smoothingFactor);
        unchecked {
            uint256 i = 0;
            for (; i + 1 < words.length; i += 2) {
                product *= (
                    (itemAtUint256(words, i) >> (uint32(shift) & 255) & type(uint32).max) * 1e9 + smoothing
                ) * ((itemAtUint256(words, i + 1) >> (uint32(shift) & 255) & type(uint32).max) * 1e9 + smoothing);
                for (; product >> 128 != 0; ++exponent_) {
                    product = product >> 64;
                }
            }
            if (i < words.length) {
                product *= (itemAtUint256(words, i) >> (uint32(shift) & 255) & type(uint32).max) * 1e9 + smoothing;
            }
        }
        if (product == 0) {
            return (0, 0);
        }
        (
            uint256 divisor,
            int256 divisorExponent
        ) = _power(uint256(uint64(total)) * 1e9 + _smoothingOfAll, uint64(words.length));
        for (; product >> 128 == 0; --exponent_) {
            product = product << 64;
        }
        uint256 mantissa_ = (product << 64) / divisor;
        exponent_ = exponent_ - 1 - divisorExponent;
        if (mantissa_ >> 128 != 0) {
            return (mantissa_, exponent_);
        }
        return (mantissa_ << 64, exponent_ - 1);
    }

    /// @dev The key of the word with the counts of a feature in a group of classes.
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

    /// @dev Where in its word the count of a feature in a class begins: a bit.
    /// @param lane The lane of the class.
    /// @param index The feature.
    function _shift(uint64 lane, uint32 index) internal view returns (int32) {
        return toInt32((uint64(index << (uint32(_classBits) & 31) & 7) | lane) * 32);
    }

    /// @dev value^n as mantissa * 2^(64 * exponent), the mantissa from 2^64 on and below 2^128, rounded down at each
    /// step.
    function _power(uint256 value, uint64 n) private pure returns (uint256 mantissa, int256 exponent) {
        uint256 mantissa_ = 18_446_744_073_709_551_616;
        int256 exponent_ = -1;
        uint256 square = value;
        int256 squareExponent = 0;
        unchecked {
            if (square >> 64 == 0) {
                square = square << 64;
                squareExponent = -1;
            }
            for (uint64 rest = n; rest != 0; rest = rest >> 1) {
                if (rest & 1 == 1) {
                    mantissa_ *= square;
                    exponent_ += squareExponent;
                    for (; mantissa_ >> 128 != 0; ++exponent_) {
                        mantissa_ = mantissa_ >> 64;
                    }
                }
                square *= square;
                squareExponent *= 2;
                for (; square >> 128 != 0; ++squareExponent) {
                    square = square >> 64;
                }
            }
        }
        return (mantissa_, exponent_);
    }

    /// @dev Replaces counts of a class, and keeps their sum.
    function _setClass(uint64 classification, uint64 numSamples, uint32[][] memory featureCounts) private {
        uint128 total = uint128(uint64(readPackedUint128ByUint64(_totals, classification)));
        for (uint256 i = 0; i < featureCounts.length; ++i) {
            uint32[] memory pair = featureCounts[i];
            if (pair.length != 2) {
                revert NotAPair(pair.length);
            }
            total = _setCount(classification, pair[0], pair[1], total);
        }
        _totals[classification / 2][classification % 2] = uint128(numSamples) << 64 | uint128(toUint64(total));
    }

    /// @dev Replaces a count.
    /// @return The sum of the counts of the class, which was total before.
    function _setCount(uint64 classification, uint32 feature, uint32 count, uint128 total) private returns (uint128) {
        if (int64(uint64(feature)) >= _featureLimit) {
            revert FeatureOutOfRange(int256(uint256(feature)));
        }
        unchecked {
            int32 shift = (int32(feature << (uint32(_classBits) & 31) & 7) | int32(uint32(_lane(classification)))) << 5;
            PackedWord storage word = _counts[_key(classification >> (uint32(_classBits) & 63), feature)];
            uint32 old = uint32(word.bits >> (uint32(shift) & 255));
            word.bits ^= uint256(old ^ count) << (uint32(shift) & 255);
            return total + uint128(count) - uint128(old);
        }
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
function toInt32(uint256 value) pure returns (int32) {
    if (value > uint32(type(int32).max)) {
        panic(0x11);
    }
    return int32(int256(value));
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint64(uint256 value) pure returns (uint64) {
    if (value > type(uint64).max) {
        panic(0x11);
    }
    return uint64(value);
}
