// SPDX-License-Identifier: MIT
// Generated from ReversibleSparseCentroid64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 9d2db64a5ecbecd8ad8abd00d3924ec38f482920372d2d3afb50e6068edab085
pragma solidity 0.8.37;

import {IJudge64} from "./IJudge64.sol";
import {IReversibleClassifier64} from "./IReversibleClassifier64.sol";
import {SparseNearestCentroid64} from "./SparseNearestCentroid64.sol";
import {Sureness} from "./Sureness.sol";

/// @notice A nearest centroid classifier over sparse binary samples whose training can be taken back, and that
/// judges samples as if they had not been trained: for markets and staking.
/// @dev A training adds to a sum, so it is taken back exactly, in any order, and the judgement without a sample is
/// that of the model that never saw it. Sureness of a label is (squared distance to the nearest other centre - to
/// its own) / (their sum), scale 1e9.
contract ReversibleSparseCentroid64 is IJudge64, IReversibleClassifier64, SparseNearestCentroid64 {
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
    /// @param centroids Of each class: pairs of a feature and its mean, raw, scale 1e9.
    /// @param dataCounts Of how many samples each centre is the mean.
    constructor(
        string[] memory classifications_,
        uint64[][][] memory centroids,
        uint64[] memory dataCounts
    ) SparseNearestCentroid64(classifications_, centroids, dataCounts) {}

    /// @notice How sure a model of two classes is: positive for label 1, in a unit of the model's own.
    /// @param data The sample.
    function margin(int64[] calldata data) external view override returns (int256) {
        if (_classCount_() != 2) {
            revert NotTwoClasses(uint256(_classCount_()));
        }
        return _surenessOf(data, 1);
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
        int32 shift = toInt32(_lane(classification)) * 64;
        for (uint256 i = 0; i < words.length; ++i) {
            uint256 word = itemAtUint256(words, i);
            bool holds = (word >> (uint32(shift) & 255) & type(uint64).max) >> 63 == 0;
            int256 argument = int256(word >> (uint32(shift) & 255) & type(uint64).max);
            if (!holds) {
                revert SumOutOfRange(argument);
            }
        }
        if (_totals[classification].numSamples >= 9_223_372_036) {
            revert TooManySamples(uint256(_totals[classification].numSamples), 9_223_372_036);
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
        uint256 shrinkage = 0;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            int32 shift = _shift(_lane(classification), toUint32(feature));
            PackedWord storage word = _sums[_key(classification >> (uint32(_classBits) & 63), toUint32(feature))];
            uint256 sum = word.bits >> (uint32(shift) & 255) & type(uint64).max;
            if (sum < 1e9) {
                revert NotTrained(feature);
            }
            shrinkage += _shrinkage(sum);
            word.bits -= uint256(1e9) << (uint32(shift) & 255);
        }
        CentroidTotals storage total = _totals[classification];
        --total.numSamples;
        total.squareSum = uint192(uint256(total.squareSum) - shrinkage);
    }

    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param influence What Weigh said of each of its trainings, added up: at most one with each label.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int256 influence) external view override returns (uint64) {
        (uint64 bestClass, , ) = _nearest(data, influence, type(uint64).max);
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
        int256 surenessOfResult = _surenessOf(data, classification);
        return (surenessOfResult, int256(1) << (classification & 255));
    }

    function _surenessOf(int64[] calldata data, uint64 classification) private view returns (int256) {
        CentroidTotals memory total = _totals[classification];
        (, uint256 other, uint256 otherSquare) = _nearest(data, 0, classification);
        if (total.numSamples == 0) {
            return int256(otherSquare == 0 ? int32(0) : int32(-1e9));
        }
        if (otherSquare == 0) {
            return 1e9;
        }
        (
            uint256 distance,
            uint256 square
        ) = _distance(
            _read(data, classification >> (uint32(_classBits) & 63)),
            toInt32(_lane(classification)) * 64,
            uint256(total.numSamples),
            uint256(total.squareSum)
        );
        return Sureness.ofUint256Uint256(other * square, distance * otherSquare);
    }

    /// @dev The class whose centre is nearest, and its distance as a fraction, of which the second number is 0 when
    /// there is none: without the sample's own trainings, a bit for each class, and not the class that is left out.
    function _nearest(
        int64[] calldata data,
        int256 influence,
        uint64 leftOut
    ) private view returns (uint64 bestClass, uint256 bestDistance, uint256 bestSquare) {
        uint64 bestClass_ = 0;
        uint256 bestDistance_ = 0;
        uint256 bestSquare_ = 0;
        uint256[] memory words = new uint256[](0);
        for (uint64 classification = 0; classification < _classCount_(); ++classification) {
            uint64 lane = _lane(classification);
            if (lane == 0) {
                words = _read(data, classification >> (uint32(_classBits) & 63));
            }
            int32 shift = toInt32(lane) * 64;
            uint256 count = uint256(_totals[classification].numSamples);
            uint256 squareSum = uint256(_totals[classification].squareSum);
            if (count > 0 && classification < 255 && influence >> (classification & 255) & 1 == 1) {
                unchecked {
                    // within [0, 2^64): no overflow of uint256
                    --count;
                }
                squareSum = _squareSumWithout(words, squareSum, shift);
                words = _sumsWithout(words, shift);
            }
            if (classification == leftOut || count == 0) {
                continue;
            }
            (uint256 distance, uint256 square) = _distance(words, shift, count, squareSum);
            if (bestSquare_ != 0 && distance * bestSquare_ >= bestDistance_ * square) {
                continue;
            }
            bestClass_ = classification;
            bestDistance_ = distance;
            bestSquare_ = square;
        }
        return (bestClass_, bestDistance_, bestSquare_);
    }

    /// @dev The words with one less, 1e9, in each sum of a class. A sum that its owner has set below that meanwhile
    /// stays.
    function _sumsWithout(uint256[] memory words, int32 shift) private pure returns (uint256[] memory) {
        uint256[] memory others = new uint256[](words.length);
        for (uint256 i = 0; i < words.length; ++i) {
            others[i] = itemAtUint256(
                words,
                i
            ) >> (
                uint32(shift) & 255
            ) & type(
                uint64
            ).max >= 1e9 ? itemAtUint256(words, i) - (uint256(1e9) << (uint32(shift) & 255)) : itemAtUint256(words, i);
        }
        return others;
    }

    function _squareSumWithout(uint256[] memory words, uint256 squareSum, int32 shift) private pure returns (uint256) {
        uint256 rest = squareSum;
        for (uint256 i = 0; i < words.length; ++i) {
            uint256 word = itemAtUint256(words, i);
            if (word >> (uint32(shift) & 255) & type(uint64).max >= 1e9) {
                rest -= _shrinkage(word >> (uint32(shift) & 255) & type(uint64).max);
            }
        }
        return rest;
    }

    /// @dev What the square of a sum loses when the sum loses a one: 1e9 * (2 * sum - 1e9).
    function _shrinkage(uint256 sum) private pure returns (uint256) {
        return 2e9 * sum - 1e18;
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
function toUint32(int256 value) pure returns (uint32) {
    if (value < 0 || uint256(value) > type(uint32).max) {
        panic(0x11);
    }
    return uint32(uint256(value));
}
