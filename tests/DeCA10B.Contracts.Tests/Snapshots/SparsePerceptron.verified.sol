// SPDX-License-Identifier: MIT
// Generated from SparsePerceptron.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 0ade2c03c23bc39c1e76962bd6813cd00d6f772fea85746feae49f8ce9933fb1
pragma solidity 0.8.37;

import {SparseClassifier64} from "./SparseClassifier64.sol";

/// @notice A perceptron over sparse binary samples: a sample is the indices of its present features.
/// @dev score(x) = intercept + sum of the weights of the features in x; the label is 1 when the score is positive,
/// else 0. Weights are fixed point, scale 1e9, kept in 64 bits, four to a storage slot: a real weight lies within
/// +-9.2e9.
contract SparsePerceptron is SparseClassifier64 {
    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice There must be one label a sample.
    /// @param samples How many samples were given.
    /// @param labels How many labels were given.
    error LengthMismatch(uint256 samples, uint256 labels);

    /// @notice A sparse weight is a pair: index, weight.
    /// @param length How many numbers were given.
    error NotAPair(uint256 length);

    /// @notice A perceptron tells two classes apart, not fewer and not more.
    /// @param count How many were given.
    error NotTwoClasses(uint256 count);

    /// @notice How far one training step moves each weight, raw, scale 1e9.
    uint32 public immutable learningRate;

    mapping(uint64 slot => int64[4]) private _weightOf;
    int64 private _bias;

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
        uint64 feature = 0;
        for (uint256 i = 0; i < _weights.length; ++i) {
            int80 weight = itemAtInt80(_weights, i);
            _weightOf[feature / 4][feature % 4] = _narrow(weight);
            unchecked {
                // within [1, 2^32): no overflow of uint64
                ++feature;
            }
        }
        _bias = _narrow(_intercept);
        learningRate = _learningRate;
    }

    /// @notice The bias: added to every score, raw, scale 1e9. Training moves it like a weight.
    function intercept() external view returns (int80) {
        return int80(_bias);
    }

    /// @notice The weight of a feature, raw, scale 1e9; 0 until it is set.
    /// @param feature The index of the feature.
    function weights(uint64 feature) external view returns (int80) {
        return int80(readPackedInt64ByUint64(_weightOf, feature));
    }

    /// @notice Sets the weights of consecutive features. Only the owner may.
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
            _weightOf[feature / 4][feature % 4] = _narrow(weight);
            unchecked {
                // within [1, 2^64): no overflow of uint64
                ++feature;
            }
        }
    }

    /// @notice Sets the weights of some features. Only the owner may.
    /// @param _weights Pairs: the index of a feature and its weight, raw, scale 1e9.
    function initializeSparseWeights(int80[][] calldata _weights) external {
        _requireOwner();
        for (uint256 i = 0; i < _weights.length; ++i) {
            int80[] calldata pair = _weights[i];
            if (pair.length != 2) {
                revert NotAPair(pair.length);
            }
            bool holds = pair[0] >= 0 && pair[0] <= type(int64).max;
            int256 argument = int256(pair[0]);
            if (!holds) {
                revert FeatureOutOfRange(argument);
            }
            uint64 element = toUint64(pair[0]);
            _weightOf[element / 4][element % 4] = _narrow(pair[1]);
        }
    }

    /// @notice Labels a sample: 1 when its score is positive, else 0.
    /// @param data The indices of its features, each once; ascending order costs least.
    function predict(int64[] calldata data) public view override returns (uint64) {
        return _score(data) > 0 ? uint64(1) : uint64(0);
    }

    /// @notice Trains with one sample: when the model labels it wrongly, the intercept and the weight of each of its
    /// features move by the learning rate towards the label. Only the owner may.
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
        if (predict(data) == classification) {
            return;
        }
        int64 step = classification == 1 ? int64(uint64(learningRate)) : -int64(uint64(learningRate));
        _bias += step;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            uint64 key = uint64(feature);
            addToPackedInt64ByUint64(_weightOf, key, step);
        }
    }

    /// @notice Counts the samples that the model labels rightly.
    /// @param dataBatch Samples of at most 60 features; 2^24 - 1 fills up a shorter one.
    /// @param _classifications The right label of each.
    /// @return numCorrect How many.
    function evaluateBatch(
        uint24[60][] calldata dataBatch,
        uint64[] calldata _classifications
    ) external view returns (uint256 numCorrect) {
        if (dataBatch.length != _classifications.length) {
            revert LengthMismatch(dataBatch.length, _classifications.length);
        }
        uint256 numCorrect_ = 0;
        for (uint256 i = 0; i < dataBatch.length; ++i) {
            int128 score = int128(_bias);
            for (uint256 j = 0; j < 60; ++j) {
                if (dataBatch[i][j] != 16_777_215) {
                    uint64 key = uint64(dataBatch[i][j]);
                    unchecked {
                        // within [-2^69, 2^69): no overflow of int128
                        score += int128(readPackedInt64ByUint64(_weightOf, key));
                    }
                }
            }
            if ((score > 0 ? uint64(1) : uint64(0)) == _classifications[i]) {
                unchecked {
                    // within [1, 2^32): no overflow of uint256
                    ++numCorrect_;
                }
            }
        }
        return numCorrect_;
    }

    /// @dev intercept + sum of the weights, exact: 2^63 weights of 64 bits fit 128 bits.
    function _score(int64[] calldata data) private view returns (int128) {
        int128 score = int128(_bias);
        int64 highest = -1;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            if (feature > highest) {
                highest = feature;
            } else {
                _requireOnce(data, feature);
            }
            unchecked {
                uint64 index = uint64(feature);
                score += int128(readPackedInt64ByUint64(_weightOf, index));
            }
        }
        return score;
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
function toUint64(int256 value) pure returns (uint64) {
    if (value < 0 || uint256(value) > type(uint64).max) {
        panic(0x11);
    }
    return uint64(uint256(value));
}
