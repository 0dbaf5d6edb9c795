// SPDX-License-Identifier: MIT
// Generated from ReversibleNearestCentroid64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 782264ae74977a2a76c20b3e3318254c2c952b906536447b6e1ed58f87ba4adb
pragma solidity 0.8.37;

import {IJudge64} from "./IJudge64.sol";
import {IReversibleClassifier64} from "./IReversibleClassifier64.sol";
import {NearestCentroid64} from "./NearestCentroid64.sol";
import {Sureness} from "./Sureness.sol";

/// @notice A nearest centroid classifier over dense samples whose training can be taken back, and that judges
/// samples as if they had not been trained: for markets and staking.
/// @dev A training adds a sample, rounded by itself, to a sum, so it is taken back exactly, in any order, and the
/// judgement without a sample is that of the model that never saw it. Sureness of a label is (squared distance to
/// the nearest other centre - to its own) / (their sum), scale 1e9.
contract ReversibleNearestCentroid64 is IJudge64, IReversibleClassifier64, NearestCentroid64 {
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
    /// @param centroids_ Of each class: the means of the features 0, 1, 2, ..., raw, scale 1e9.
    /// @param dataCounts_ Of how many samples each centre is the mean.
    constructor(
        string[] memory classifications_,
        int64[][] memory centroids_,
        uint256[] memory dataCounts_
    ) NearestCentroid64(classifications_, centroids_, dataCounts_) {}

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
    function requireTrainable(int64[] calldata data, uint64 classification) external view override {
        if (data.length == 0) {
            revert EmptySample();
        }
        _requireClass(classification);
        uint64 count = 0;
        for (uint64 other = 0; other < _classCount_(); ++other) {
            uint64 samples = _requireComplete(other, int32(uint32(data.length)));
            if (other == classification) {
                count = samples;
            }
        }
        if (count >= 2_147_483_648) {
            revert TooManySamples(uint256(count), 2_147_483_648);
        }
        for (uint64 i = 0; i < uint64(data.length); ++i) {
            int64 sum = _value(classification, i);
            if (sum >= 4_611_686_018_427_387_904 || sum <= -4_611_686_018_427_387_904) {
                revert SumOutOfRange(int256(sum));
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
        if (data.length == 0) {
            revert EmptySample();
        }
        _requireClass(classification);
        if (_requireComplete(classification, int32(uint32(data.length))) == 0) {
            revert NotTrained(0);
        }
        takeFromPackedUint128ByUint64(_totals, classification, 18_446_744_073_709_551_616);
        _move(classification, data, -1e9, _divisor(data));
    }

    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param influence What Weigh said of each of its trainings, added up: at most one with each label.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int256 influence) external view override returns (uint64) {
        (uint64 bestClass, ) = _nearest(data, influence, type(uint64).max);
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
        uint256 own = _distanceTo(data, classification, false);
        (, uint256 other) = _nearest(data, 0, classification);
        if (own == other) {
            return 0;
        }
        if (own == type(uint256).max) {
            return -1e9;
        }
        if (other == type(uint256).max) {
            return 1e9;
        }
        return Sureness.ofUint256Uint256(other, own);
    }

    /// @dev The class whose centre is nearest, and its distance: without the sample's own trainings, a bit for each
    /// class, and not the class that is left out.
    function _nearest(
        int64[] calldata data,
        int256 influence,
        uint64 leftOut
    ) private view returns (uint64 bestClass, uint256 bestDistance) {
        uint64 bestClass_ = 0;
        uint256 bestDistance_ = type(uint256).max;
        for (uint64 classification = 0; classification < _classCount_(); ++classification) {
            if (classification == leftOut) {
                continue;
            }
            uint256 distance = _distanceTo(
                data,
                classification,
                classification < 255 && influence >> (classification & 255) & 1 == 1
            );
            if (distance >= bestDistance_) {
                continue;
            }
            bestDistance_ = distance;
            bestClass_ = classification;
        }
        return (bestClass_, bestDistance_);
    }

    /// @dev The squared distance to the centre of a class, in 2^-32 of the square of a raw unit, rounded down: without
    /// the sample itself, if it was trained. The largest number when the class has no samples.
    function _distanceTo(int64[] calldata data, uint64 classification, bool isTrained) private view returns (uint256) {
        uint64 count = _requireComplete(classification, int32(uint32(data.length)));
        bool takesOff = isTrained && count > 0;
        if (takesOff) {
            --count;
        }
        if (count == 0) {
            return type(uint256).max;
        }
        int256 divisor = _divisor(data);
        uint256 squares = 0;
        for (uint256 i = 0; i < data.length; ++i) {
            int256 sum = int256(_value(classification, uint64(i)));
            if (takesOff) {
                sum -= int256(numberAtInt64(data, i)) * 1e9 / divisor;
            }
            int256 difference = int256(uint256(count)) * int256(numberAtInt64(data, i)) - sum;
            squares += toUint256(difference * difference);
        }
        return (squares << 32) / (uint256(count) * uint256(count));
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
function toUint256(int256 value) pure returns (uint256) {
    if (value < 0) {
        panic(0x11);
    }
    return uint256(value);
}
