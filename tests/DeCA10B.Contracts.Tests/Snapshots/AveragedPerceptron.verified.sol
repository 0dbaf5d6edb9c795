// SPDX-License-Identifier: MIT
// Generated from AveragedPerceptron.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: f524ad979cd55444f102010aa65d7036b7efc6e9c439f0c7d9bbc1f3cb3cb010
pragma solidity 0.8.37;

import {IJudge64} from "./IJudge64.sol";
import {SparseClassifier64} from "./SparseClassifier64.sol";

/// @notice A perceptron over sparse binary samples that labels by the average of all the weights it ever had.
/// @dev It trains as a perceptron does. The average over t samples is weight - learning rate * (sum of sign * time
/// over its mistakes) / t, so two numbers a feature do: the weight, raw, and that sum, in learning rates. Both are
/// kept in 64 bits side by side, two features to a storage slot. The sign of a score does not change when it is
/// multiplied by t, so nothing is rounded. As a judge it takes off a sample's own part of that, exactly: the
/// influence of a training is sign * (4 * t + 1), or 0 when the model was right, so that the sum over both labels
/// says how many steps there were, and when.
contract AveragedPerceptron is IJudge64, SparseClassifier64 {
    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice A perceptron tells two classes apart, not fewer and not more.
    /// @param count How many were given.
    error NotTwoClasses(uint256 count);

    /// @notice How far one training step moves each weight, raw, scale 1e9.
    uint32 public immutable learningRate;

    /// @dev The weight of feature i at 2 i, what its average lags behind at 2 i + 1.
    mapping(uint64 slot => int64[4]) private _weightOf;

    int64 private _bias;
    int64 private _biasLag;
    uint64 private _time = 1;

    /// @notice Deploys a model, which may be given more weights afterwards.
    /// @param _classifications The names of the two classes.
    /// @param _weights The weights of the features 0, 1, 2, ..., raw, scale 1e9; features without one weigh 0.
    /// @param _intercept The bias: added to every score, raw, scale 1e9.
    /// @param _learningRate How far one training step moves each weight, raw, scale 1e9.
    constructor(
        string[] memory _classifications,
        int80[] memory _weights,
        int80 _intercept,
        uint32 _learningRate
    ) SparseClassifier64(_classifications) {
        if (_classifications.length != 2) {
            revert NotTwoClasses(_classifications.length);
        }
        for (uint256 i = 0; i < _weights.length; ++i) {
            uint64 operand = 2 * uint64(i);
            _weightOf[operand / 4][operand % 4] = _narrow(itemAtInt80(_weights, i));
        }
        _bias = _narrow(_intercept);
        learningRate = _learningRate;
    }

    /// @notice How many samples it was trained with.
    function numSamples() external view returns (uint64) {
        return _time - 1;
    }

    /// @notice The average of the bias, raw, scale 1e9, rounded toward zero.
    function intercept() external view returns (int80) {
        return _average(_bias, _biasLag);
    }

    /// @notice The average of the weight of a feature, raw, scale 1e9, rounded toward zero; 0 until it is set or
    /// trained.
    /// @param feature The index of the feature, below 2^63.
    function weights(uint64 feature) external view returns (int80) {
        uint64 key = 2 * feature;
        uint64 key2 = 2 * feature + 1;
        return _average(readPackedInt64ByUint64(_weightOf, key), readPackedInt64ByUint64(_weightOf, key2));
    }

    /// @notice Sets the weights of consecutive features and forgets what their averages were. Only the owner may.
    /// @param startIndex The first feature.
    /// @param _weights The weights, raw, scale 1e9.
    function initializeWeights(uint64 startIndex, int80[] calldata _weights) external {
        _requireOwner();
        uint64 feature = startIndex;
        for (uint256 i = 0; i < _weights.length; ++i) {
            int80 weight = numberAtInt80(_weights, i);
            if (feature > 9_223_372_036_854_775_807) {
                revert FeatureOutOfRange(int256(uint256(feature)));
            }
            uint64 operand = 2 * feature;
            _weightOf[operand / 4][operand % 4] = _narrow(weight);
            uint64 key = 2 * feature + 1;
            _weightOf[key / 4][key % 4] = 0;
            unchecked {
                // within [1, 2^64): no overflow of uint64
                ++feature;
            }
        }
    }

    /// @notice Labels a sample: 1 when its averaged score is positive, else 0.
    /// @param data The indices of its features, each once; ascending order costs least.
    function predict(int64[] calldata data) public view override returns (uint64) {
        (int256 score, int256 lag) = _score(data);
        return score * int256(uint256(_time)) > lag * int256(uint256(learningRate)) ? uint64(1) : uint64(0);
    }

    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param influence What Weigh said of each of its trainings, added up: at most one with each label.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int256 influence) external view override returns (uint64) {
        (int256 score, int256 lag) = _score(data);
        int256 steps = (influence + 1 & 3) - 1;
        int256 times = (influence - steps) / 4;
        int256 own = (steps * int256(uint256(_time)) - times) * int256(int64(uint64(data.length)) + 1);
        return score * int256(uint256(_time)) > (lag + own) * int256(uint256(learningRate)) ? uint64(1) : uint64(0);
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
    ) external view override returns (int256 margin, int256 influence) {
        (int256 score, int256 lag) = _score(data);
        int256 margin_ = score - lag * int256(uint256(learningRate)) / int256(uint256(_time));
        int256 influence_ = 0;
        if (classification == 1 && score <= 0) {
            influence_ = int256(uint256(_time)) * 4 + 1;
        }
        if (classification == 0 && score > 0) {
            influence_ = -(int256(uint256(_time)) * 4 + 1);
        }
        return (classification == 1 ? margin_ : -margin_, influence_);
    }

    /// @notice Trains with one sample: when the weights of now label it wrongly, they and the intercept move by the
    /// learning rate towards the label. Only the owner may.
    /// @param data The indices of its features, each once, at least one; ascending order costs least.
    /// @param classification Its label, 0 or 1.
    function update(int64[] calldata data, uint64 classification) public override {
        _requireOwner();
        if (data.length == 0) {
            revert EmptySample();
        }
        if (classification >= 2) {
            revert UnknownClassification(classification);
        }
        (int256 score, ) = _score(data);
        if ((score > 0 ? uint64(1) : uint64(0)) != classification) {
            int64 sign = classification == 1 ? int64(1) : int64(-1);
            _bias += sign * int64(uint64(learningRate));
            _biasLag += sign * toInt64(_time);
            for (uint256 i = 0; i < data.length; ++i) {
                int64 feature = numberAtInt64(data, i);
                uint64 key = 2 * toUint64(feature);
                addToPackedInt64ByUint64(_weightOf, key, sign * int64(uint64(learningRate)));
                uint64 key2 = 2 * toUint64(feature) + 1;
                addToPackedInt64ByUint64(_weightOf, key2, sign * toInt64(_time));
            }
        }
        ++_time;
    }

    /// @dev The score by the weights of now, raw, and what the average lags behind, in learning rates, times t. Exact:
    /// 2^63 numbers of 64 bits fit 127.
    function _score(int64[] calldata data) private view returns (int256 score, int256 lag) {
        int256 score_ = int256(_bias);
        int256 lag_ = int256(_biasLag);
        int64 highest = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature > highest) {
                highest = feature;
            } else {
                _requireOnce(data, feature);
            }
            unchecked {
                uint64 key = 2 * uint64(feature);
                score_ += int256(readPackedInt64ByUint64(_weightOf, key));
                uint64 key2 = 2 * uint64(feature) + 1;
                lag_ += int256(readPackedInt64ByUint64(_weightOf, key2));
            }
        }
        return (score_, lag_);
    }

    function _average(int64 weight, int64 lag) private view returns (int80) {
        return toInt80(int256(weight) - int256(lag) * int256(uint256(learningRate)) / int256(uint256(_time)));
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
function itemAtInt80(int80[] memory items, uint256 index) pure returns (int80 value) {
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

/// @dev The number at an index below the length. Reverts where it is out of range.
function numberAtInt80(int80[] calldata numbers, uint256 index) pure returns (int80 value) {
    assembly ("memory-safe") {
        value := calldataload(add(numbers.offset, shl(5, index)))
        if iszero(eq(value, signextend(9, value))) { revert(0, 0) }
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
function toInt64(uint256 value) pure returns (int64) {
    if (value > uint64(type(int64).max)) {
        panic(0x11);
    }
    return int64(int256(value));
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt80(int256 value) pure returns (int80) {
    if (value < type(int80).min || value > type(int80).max) {
        panic(0x11);
    }
    return int80(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint64(int256 value) pure returns (uint64) {
    if (value < 0 || uint256(value) > type(uint64).max) {
        panic(0x11);
    }
    return uint64(uint256(value));
}
