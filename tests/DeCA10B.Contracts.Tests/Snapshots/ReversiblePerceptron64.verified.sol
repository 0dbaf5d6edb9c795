// SPDX-License-Identifier: MIT
// Generated from ReversiblePerceptron64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: ca4329de4d18e16bb355b467653f9d9623298059ae58fcf9afb75702ad4cf1e4
pragma solidity 0.8.37;

import {IClassifier64} from "./IClassifier64.sol";
import {IJudge64} from "./IJudge64.sol";
import {IReversibleClassifier64} from "./IReversibleClassifier64.sol";
import {Ownable} from "./Ownable.sol";

/// @notice A perceptron over sparse binary samples whose training can be taken back, and that judges samples
/// without their own steps: for markets and staking.
/// @dev score(x) = intercept + sum of the weights of the features in x; the label is 1 when the score is positive,
/// else 0. Raw integers, no scale. A step adds the learning rate to the intercept and the weights of a sample or
/// takes it off, so it is taken back exactly, in any order.
contract ReversiblePerceptron64 is IClassifier64, IJudge64, IReversibleClassifier64, Ownable {
    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice The features of a sample ascend, none is negative.
    /// @param feature The first that does not.
    error FeatureOrder(int64 feature);

    /// @notice There is no class of that index.
    /// @param classification The label given.
    error UnknownClassification(uint64 classification);

    /// @notice How far one step moves each weight.
    uint32 public immutable learningRate;

    mapping(uint64 slot => int64[4]) private _weightOf;

    /// @notice Added to every score.
    int64 public intercept;

    /// @notice Deploys a model.
    /// @param weights_ The weights of the features 0, 1, 2, ...; others weigh 0.
    /// @param intercept_ Added to every score.
    /// @param learningRate_ How far one step moves each weight.
    constructor(int64[] memory weights_, int64 intercept_, uint32 learningRate_) {
        uint64 feature = 0;
        for (uint256 i = 0; i < weights_.length; ++i) {
            int64 weight = itemAtInt64(weights_, i);
            _weightOf[feature / 4][feature % 4] = weight;
            unchecked {
                // within [1, 2^32): no overflow of uint64
                ++feature;
            }
        }
        intercept = intercept_;
        learningRate = learningRate_;
    }

    /// @notice The weight of a feature.
    /// @param feature Its index.
    function weights(uint64 feature) external view returns (int64) {
        return readPackedInt64ByUint64(_weightOf, feature);
    }

    /// @notice Labels a sample.
    /// @param data The sample, as the model reads it: indices of the present features, or their values.
    /// @return The index of the class.
    function predict(int64[] calldata data) external view override returns (uint64) {
        return margin(data) > 0 ? uint64(1) : uint64(0);
    }

    /// @notice How sure a model of two classes is: positive for label 1, in a unit of the model's own.
    /// @param data The sample.
    function margin(int64[] calldata data) public view override returns (int256) {
        int256 score = int256(intercept);
        int64 before = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature <= before) {
                revert FeatureOrder(feature);
            }
            before = feature;
            uint64 key = toUint64(feature);
            unchecked {
                // within [-2^95, 2^95): no overflow of int256
                score += int256(readPackedInt64ByUint64(_weightOf, key));
            }
        }
        return score;
    }

    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param influence What Weigh said of each of its trainings, added up: at most one with each label.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int256 influence) external view override returns (uint64) {
        int256 marginResult = margin(data);
        return marginResult - influence * int256(
            int64(uint64(data.length)) + 1
        ) * int256(uint256(learningRate)) > 0 ? uint64(1) : uint64(0);
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
        int256 score = margin(data);
        int256 steps = 0;
        if (classification == 1 && score <= 0) {
            steps = 1;
        }
        if (classification == 0 && score > 0) {
            steps = -1;
        }
        return (classification == 1 ? score : -score, steps);
    }

    /// @notice Reverts unless the model can be trained with a sample, and predict it, at any time: whoever takes a
    /// sample in asks before, so that it cannot be in the way later.
    /// @param data The sample.
    /// @param classification The index of its class.
    function requireTrainable(int64[] calldata data, uint64 classification) external pure override {
        if (data.length == 0) {
            revert EmptySample();
        }
        if (classification >= 2) {
            revert UnknownClassification(classification);
        }
        int64 before = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature <= before) {
                revert FeatureOrder(feature);
            }
            before = feature;
        }
    }

    /// @notice Trains with one sample, if the model labels it wrongly. Only the owner may.
    /// @param data The indices of its features, ascending, at least one.
    /// @param classification Its label, 0 or 1.
    function update(int64[] calldata data, uint64 classification) external override {
        _requireOwner();
        _learn(data, classification);
    }

    /// @notice Trains with one sample. Only the owner may.
    /// @param data The sample.
    /// @param classification The index of its class.
    /// @return Whether the model changed at all: if not, nothing needs to be taken back, and no score moved.
    function train(int64[] calldata data, uint64 classification) external override returns (bool) {
        _requireOwner();
        return _learn(data, classification);
    }

    /// @notice Takes back one training that changed the model. Only the owner may, and only with a sample trained
    /// before: the latest first.
    /// @param data The sample.
    /// @param classification The index of its class.
    function untrain(int64[] calldata data, uint64 classification) external override {
        _requireOwner();
        _move(data, classification == 1 ? -int64(uint64(learningRate)) : int64(uint64(learningRate)));
    }

    function _learn(int64[] calldata data, uint64 classification) private returns (bool) {
        if (data.length == 0) {
            revert EmptySample();
        }
        if (classification >= 2) {
            revert UnknownClassification(classification);
        }
        uint64 label = margin(data) > 0 ? uint64(1) : uint64(0);
        if (label == classification) {
            return false;
        }
        _move(data, classification == 1 ? int64(uint64(learningRate)) : -int64(uint64(learningRate)));
        return true;
    }

    function _move(int64[] calldata data, int64 step) private {
        intercept += step;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            uint64 key = toUint64(feature);
            addToPackedInt64ByUint64(_weightOf, key, step);
        }
    }
}

/// @dev Adds to the value of a key, of which 4 share a slot. Panics with 0x11 when the result is out of range.
function addToPackedInt64ByUint64(mapping(uint64 slot => int64[4]) storage values, uint256 key, int256 amount) {
    bool fits;
    assembly ("memory-safe") {
        mstore(0x00, shr(2, key))
        mstore(0x20, values.slot)
        let slot := keccak256(0x00, 0x40)
        let shift := mul(64, and(key, 3))
        let word := sload(slot)
        let value := shr(shift, word)
        let result := add(signextend(7, value), amount)
        fits := eq(result, signextend(7, result))
        // The old value's bits become the new one's; those beside it stay.
        sstore(slot, xor(word, shl(shift, and(xor(value, result), 0xffffffffffffffff))))
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

/// @dev The value of a key, of which 4 share a slot.
function readPackedInt64ByUint64(
    mapping(uint64 slot => int64[4]) storage values,
    uint256 key
) view returns (int64 value) {
    assembly ("memory-safe") {
        mstore(0x00, shr(2, key))
        mstore(0x20, values.slot)
        value := signextend(7, shr(mul(64, and(key, 3)), sload(keccak256(0x00, 0x40))))
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint64(int256 value) pure returns (uint64) {
    if (value < 0 || uint256(value) > type(uint64).max) {
        panic(0x11);
    }
    return uint64(uint256(value));
}
