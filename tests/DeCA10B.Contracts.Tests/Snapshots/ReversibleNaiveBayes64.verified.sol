// SPDX-License-Identifier: MIT
// Generated from ReversibleNaiveBayes64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 81973e50aa3b5883f0010663e2f48b1b9938422b3c673e773bc74f2b4825a2ff
pragma solidity 0.8.37;

import {IJudge64} from "./IJudge64.sol";
import {IReversibleClassifier64} from "./IReversibleClassifier64.sol";
import {NaiveBayes64} from "./NaiveBayes64.sol";
import {Sureness} from "./Sureness.sol";

/// @notice A naive Bayes classifier whose training can be taken back, and that judges samples as if they had not
/// been trained: for markets and staking.
/// @dev A training counts, so it is taken back exactly, in any order, and the judgement without a sample is that of
/// the model that never saw it. Sureness of a label is (its score - the best other's) / (their sum), scale 1e9: of
/// two classes, the difference of their probabilities.
contract ReversibleNaiveBayes64 is IJudge64, IReversibleClassifier64, NaiveBayes64 {
    /// @notice A judge keeps apart the trainings of the first 255 classes only.
    /// @param classification The label given.
    error ClassNotJudged(uint64 classification);

    /// @notice A model was not trained with that, so it cannot be taken back.
    /// @param feature The feature that it has not seen.
    error NotTrained(int64 feature);

    /// @notice A perceptron tells two classes apart, not fewer and not more.
    /// @param count How many were given.
    error NotTwoClasses(uint256 count);

    /// @notice Deploys a model, whose classes may be given more features afterwards.
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
    ) NaiveBayes64(classifications_, classCounts, featureCounts, totalNumFeatures, smoothingFactor_) {}

    /// @notice How sure a model of two classes is: positive for label 1, in a unit of the model's own.
    /// @param data The sample.
    function margin(int64[] calldata data) external view override returns (int256) {
        if (_classCount_() != 2) {
            revert NotTwoClasses(uint256(_classCount_()));
        }
        uint256[] memory words = _read(data, 0);
        (uint256 yes, int256 yesExponent) = _score(words, _totals[0][1], 32);
        (uint256 no, int256 noExponent) = _score(words, _totals[0][0], 0);
        return Sureness.ofUint256Int256Uint256Int256(yes, yesExponent, no, noExponent);
    }

    /// @notice Reverts unless the model can be trained with a sample, and predict it, at any time: whoever takes a
    /// sample in asks before, so that it cannot be in the way later.
    /// @param data The sample.
    /// @param classification The index of its class.
    function requireTrainable(int64[] calldata data, uint64 classification) public view override {
        if (data.length == 0) {
            revert EmptySample();
        }
        _requireClass(classification);
        uint256[] memory words = _read(data, classification >> (uint32(_classBits) & 63));
        int32 shift = toInt32(_lane(classification)) * 32;
        for (uint256 i = 0; i < data.length; ++i) {
            bool holds = words[i] >> (uint32(shift) & 255) & type(uint32).max < 2_147_483_648;
            int64 argument = numberAtInt64(data, i);
            if (!holds) {
                revert CountOverflow(argument);
            }
        }
    }

    /// @notice Trains with one sample. Only the owner may.
    /// @param data The sample.
    /// @param classification The index of its class.
    /// @return Whether the model changed at all: if not, nothing needs to be taken back, and no score moved.
    function train(int64[] calldata data, uint64 classification) external override returns (bool) {
        _requireOwner();
        _learn(data, classification);
        return true;
    }

    /// @notice Takes back one training that changed the model. Only the owner may, and only with a sample trained
    /// before: the latest first.
    /// @param data The sample.
    /// @param classification The index of its class.
    function untrain(int64[] calldata data, uint64 classification) external override {
        _requireOwner();
        requireTrainable(data, classification);
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            int32 shift = _shift(_lane(classification), toUint32(feature));
            PackedWord storage word = _counts[_key(classification >> (uint32(_classBits) & 63), toUint32(feature))];
            if (word.bits >> (uint32(shift) & 255) & type(uint32).max == 0) {
                revert NotTrained(feature);
            }
            word.bits -= uint256(1) << (uint32(shift) & 255);
        }
        takeFromPackedUint128ByUint64(_totals, classification, 18_446_744_073_709_551_616 + uint128(data.length));
    }

    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param influence What Weigh said of each of its trainings, added up: at most one with each label.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int256 influence) external view override returns (uint64) {
        (uint64 bestClass, , ) = _likeliest(data, influence, type(uint64).max);
        return bestClass;
    }

    /// @notice What is to be known of a sample before the model is trained with it.
    /// @param data The sample.
    /// @param classification Its label.
    /// @dev Returns margin: how sure the model is of the label, in a unit of the judge's own: the surer, the larger;
    /// influence: what a training with it now will leave in the model, in numbers of the judge's own that can be added
    /// up for one sample.
    function weigh(
        int64[] calldata data,
        uint64 classification
    ) external view override returns (int256 margin_, int256 influence) {
        _requireClass(classification);
        if (classification >= 255) {
            revert ClassNotJudged(classification);
        }
        (
            uint256 mantissa,
            int256 exponent
        ) = _score(
            _read(data, classification >> (uint32(_classBits) & 63)),
            readPackedUint128ByUint64(_totals, classification),
            toInt32(_lane(classification)) * 32
        );
        (, uint256 other, int256 otherExponent) = _likeliest(data, 0, classification);
        int256 ofResult = Sureness.ofUint256Int256Uint256Int256(mantissa, exponent, other, otherExponent);
        return (ofResult, int256(1) << (classification & 255));
    }

    /// @dev The class that a sample is likeliest of, and its score: without the sample's own trainings, a bit for each
    /// class, and not the class that is left out.
    function _likeliest(
        int64[] calldata data,
        int256 influence,
        uint64 leftOut
    ) private view returns (uint64 bestClass, uint256 bestMantissa, int256 bestExponent) {
        uint64 bestClass_ = 0;
        uint256 bestMantissa_ = 0;
        int256 bestExponent_ = 0;
        uint256[] memory words = new uint256[](0);
        for (uint64 classification = 0; classification < _classCount_(); ++classification) {
            uint64 lane = _lane(classification);
            if (lane == 0) {
                words = _read(data, classification >> (uint32(_classBits) & 63));
            }
            if (classification == leftOut) {
                continue;
            }
            int32 shift = toInt32(lane) * 32;
            uint128 total = readPackedUint128ByUint64(_totals, classification);
            if (classification < 255 && influence >> (classification & 255) & 1 == 1) {
                total = _totalWithout(words, total, shift);
                words = _countsWithout(words, shift);
            }
            (uint256 mantissa, int256 exponent) = _score(words, total, shift);
            if (mantissa == 0) {
                continue;
            }
            if (bestMantissa_ != 0 && (
                exponent < bestExponent_ || (exponent == bestExponent_ && mantissa <= bestMantissa_)
            )) {
                continue;
            }
            bestClass_ = classification;
            bestMantissa_ = mantissa;
            bestExponent_ = exponent;
        }
        return (bestClass_, bestMantissa_, bestExponent_);
    }

    /// @dev The words with one less in each count of a class. A count that its owner has set to 0 meanwhile stays.
    function _countsWithout(uint256[] memory words, int32 shift) private pure returns (uint256[] memory) {
        uint256[] memory others = new uint256[](words.length);
        for (uint256 i = 0; i < words.length; ++i) {
            others[i] = itemAtUint256(
                words,
                i
            ) >> (
                uint32(shift) & 255
            ) & type(
                uint32
            ).max > 0 ? itemAtUint256(words, i) - (uint256(1) << (uint32(shift) & 255)) : itemAtUint256(words, i);
        }
        return others;
    }

    /// @dev The totals of a class with one sample less.
    function _totalWithout(uint256[] memory words, uint128 total, int32 shift) private pure returns (uint128) {
        uint128 counted = 0;
        for (uint256 i = 0; i < words.length; ++i) {
            uint256 word = itemAtUint256(words, i);
            if (word >> (uint32(shift) & 255) & type(uint32).max > 0) {
                unchecked {
                    // within [1, 2^32): no overflow of uint128
                    ++counted;
                }
            }
        }
        return total - counted - (total >> 64 > 0 ? uint128(18_446_744_073_709_551_616) : uint128(0));
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

/// @dev Takes from the value of a key, of which 2 share a slot. Panics with 0x11 when the result is out of range.
function takeFromPackedUint128ByUint64(mapping(uint64 slot => uint128[2]) storage values, uint256 key, uint256 amount) {
    bool fits;
    assembly ("memory-safe") {
        mstore(0x00, shr(1, key))
        mstore(0x20, values.slot)
        let slot := keccak256(0x00, 0x40)
        let shift := mul(128, and(key, 1))
        let word := sload(slot)
        let value := shr(shift, word)
        let result := sub(and(value, 0xffffffffffffffffffffffffffffffff), amount)
        fits := iszero(gt(result, 0xffffffffffffffffffffffffffffffff))
        // The old value's bits become the new one's; those beside it stay.
        sstore(slot, xor(word, shl(shift, and(xor(value, result), 0xffffffffffffffffffffffffffffffff))))
    }
    if (!fits) {
        panic(0x11);
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
function toUint32(int256 value) pure returns (uint32) {
    if (value < 0 || uint256(value) > type(uint32).max) {
        panic(0x11);
    }
    return uint32(uint256(value));
}
