// SPDX-License-Identifier: MIT
// Generated from LinearClassifier64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 114b7afcb3623576af1fd68bf6c6056a980f41dda332f8a249ae0a1e84cddb05
pragma solidity 0.8.37;

import {DenseClassifier64} from "./DenseClassifier64.sol";

/// @notice A model that tells two classes apart by a weighted sum of the values of a dense sample.
/// @dev score(x) = intercept + sum of weight * value; the label is 1 when the score is positive, else 0. Weights
/// are fixed point, scale 1e9, kept in 64 bits: a real weight lies within +-9.2e9.
abstract contract LinearClassifier64 is DenseClassifier64 {
    /// @notice A dense sample has another number of values than the model, or than one of its classes that is not
    /// complete yet.
    /// @param expected How many values there must be.
    /// @param given How many there are.
    error DimensionMismatch(uint256 expected, uint256 given);

    /// @notice A perceptron tells two classes apart, not fewer and not more.
    /// @param count How many were given.
    error NotTwoClasses(uint256 count);

    /// @notice How far one training step moves the model, raw, scale 1e9.
    uint32 public immutable learningRate;

    int64 private _bias;
    uint64 private _weightCount;

    /// @notice Deploys a model, which may be given more weights afterwards.
    /// @param classifications_ The names of the two classes.
    /// @param weights_ The weights of the features 0, 1, 2, ..., raw, scale 1e9.
    /// @param intercept_ The bias: added to every score, raw, scale 1e9.
    /// @param learningRate_ How far one training step moves the model, raw, scale 1e9.
    constructor(
        string[] memory classifications_,
        int80[] memory weights_,
        int80 intercept_,
        uint32 learningRate_
    ) DenseClassifier64(classifications_) {
        if (classifications_.length != 2) {
            revert NotTwoClasses(classifications_.length);
        }
        _weightCount = _append(0, 0, _narrowed(weights_));
        _bias = _narrow(intercept_);
        learningRate = learningRate_;
    }

    /// @notice The bias: added to every score, raw, scale 1e9. Training moves it like a weight.
    function intercept() public view returns (int80) {
        return int80(_bias);
    }

    /// @notice How many features the model has: as many values a sample must have.
    function getNumFeatures() public view returns (uint256) {
        return uint256(_weightCount);
    }

    /// @notice The weight of a feature, raw, scale 1e9.
    /// @param index The index of the feature.
    function weights(uint256 index) public view returns (int80) {
        if (index >= uint256(_weightCount)) {
            revert NoSuchFeature(index);
        }
        return int80(_value(0, uint64(index)));
    }

    /// @notice Gives the next features their weights, after those given before. Only the owner may.
    /// @param _weights The weights, raw, scale 1e9.
    function initializeWeights(int80[] calldata _weights) public {
        _requireOwner();
        _weightCount = _append(0, _weightCount, _narrowed(_weights));
    }

    /// @notice Labels a sample: 1 when its score is positive, else 0.
    /// @param data Its values, raw, scale 1e9; as many as there are weights.
    function predict(int64[] calldata data) public view virtual override returns (uint64) {
        return _score(data) > 0 ? uint64(1) : uint64(0);
    }

    /// @dev intercept + sum of weight * value, scale 1e18, exact: 2^32 products of 64 bits fit 256.
    /// @param data The sample.
    function _score(int64[] calldata data) internal view returns (int256) {
        if (uint64(data.length) != _weightCount) {
            revert DimensionMismatch(uint256(_weightCount), data.length);
        }
        int256 score = int256(_bias) * 1e9;
        uint256 i = 0;
        unchecked {
            for (; i + 3 < data.length; i += 4) {
                uint256 bits = _word(0, uint64(i) / 4);
                score += int256(int64(uint64(bits))) * int256(numberAtInt64(data, i));
                score += int256(int64(uint64(bits >> 64))) * int256(numberAtInt64(data, i + 1));
                score += int256(int64(uint64(bits >> 128))) * int256(numberAtInt64(data, i + 2));
                score += int256(int64(uint64(bits >> 192))) * int256(numberAtInt64(data, i + 3));
            }
            for (uint256 rest = i < data.length ? _word(0, uint64(i) / 4) : uint256(0); i < data.length; ++i) {
                score += int256(int64(uint64(rest))) * int256(numberAtInt64(data, i));
                rest = rest >> 64;
            }
        }
        return score;
    }

    /// @dev Moves the weights along a sample, and the bias as the weight of a value of 1: by rate / max(1, length of
    /// the sample).
    /// @param data The sample.
    /// @param rate How far, raw, scale 1e9; its sign says where to.
    function _step(int64[] calldata data, int64 rate) internal {
        int256 divisor = _divisor(data);
        _bias = toInt64(int256(_bias) + int256(rate) * 1e9 / divisor);
        _move(0, data, rate, divisor);
    }

    /// @dev Weights as they are kept.
    function _narrowed(int80[] memory weights_) private pure returns (int64[] memory) {
        int64[] memory narrowed = new int64[](weights_.length);
        for (uint256 i = 0; i < weights_.length; ++i) {
            narrowed[i] = _narrow(itemAtInt80(weights_, i));
        }
        return narrowed;
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

/// @dev Reverts as the compiler's own checks do, with Panic(`code`).
function panic(uint256 code) pure {
    assembly ("memory-safe") {
        mstore(0x00, shl(224, 0x4e487b71))
        mstore(0x04, code)
        revert(0x00, 0x24)
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt64(int256 value) pure returns (int64) {
    if (value < type(int64).min || value > type(int64).max) {
        panic(0x11);
    }
    return int64(value);
}
