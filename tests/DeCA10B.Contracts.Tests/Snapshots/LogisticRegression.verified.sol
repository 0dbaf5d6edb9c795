// SPDX-License-Identifier: MIT
// Generated from LogisticRegression.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 101a1f05f3bce2a99100f6c1432e86229375e96b9f6aa92c1e9f32fc098cc511
pragma solidity 0.8.37;

import {Fixed64} from "./Fixed64.sol";
import {LinearClassifier64} from "./LinearClassifier64.sol";

/// @notice A logistic regression over dense samples, trained by one gradient step a sample.
/// @dev probability(x) = 1 / (1 + exp(-score(x))), as far as 1e-9 tells them apart. Each weight moves by learning
/// rate * (label - probability) * value, the intercept by learning rate * (label - probability). A sample longer
/// than 1 moves both as if it were scaled to length 1.
contract LogisticRegression is LinearClassifier64 {
    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice Deploys a model, which may be given more weights afterwards.
    /// @param _classifications The names of the two classes.
    /// @param _weights The weights of the features 0, 1, 2, ..., raw, scale 1e9.
    /// @param _intercept The bias: added to every score, raw, scale 1e9.
    /// @param _learningRate How far one training step moves the model at most, raw, scale 1e9.
    constructor(
        string[] memory _classifications,
        int80[] memory _weights,
        int80 _intercept,
        uint32 _learningRate
    ) LinearClassifier64(_classifications, _weights, _intercept, _learningRate) {}

    /// @notice Trains with one sample: the more the model was surprised by its label, the further it moves. Only the
    /// owner may.
    /// @param data Its values, raw, scale 1e9; as many as there are weights, at least one.
    /// @param classification Its label, 0 or 1.
    function update(int64[] calldata data, uint64 classification) public override {
        _requireOwner();
        if (data.length == 0) {
            revert EmptySample();
        }
        if (classification >= 2) {
            revert UnknownClassification(classification);
        }
        int256 operand = int256(uint256(classification)) * 1e9;
        int256 surprise = operand - _sigmoid(_score(data) / 1e9);
        _step(data, toInt64(int256(uint256(learningRate)) * surprise / 1e9));
    }

    /// @notice How likely a sample is of class 1, scale 1e9: 0 to 1,000,000,000, at most two units off.
    /// @param data Its values, raw, scale 1e9; as many as there are weights.
    function probability(int64[] calldata data) external view returns (uint256) {
        return toUint256(_sigmoid(_score(data) / 1e9));
    }

    /// @dev 1 / (1 + exp(-z)); both raw, scale 1e9.
    function _sigmoid(int256 z) private pure returns (int256) {
        if (z < 0) {
            return 1e9 - _sigmoidFromZero(-z);
        }
        return _sigmoidFromZero(z);
    }

    /// @dev The same from 0 on; beyond 21 it is 1 within a unit.
    function _sigmoidFromZero(int256 z) private pure returns (int256) {
        if (z > 21_000_000_000) {
            return 1e9;
        }
        Fixed64 decay = Fixed64.wrap(toInt64(-z)).exp();
        return 1e18 / (1e9 + int256(Fixed64.unwrap(decay)));
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

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint256(int256 value) pure returns (uint256) {
    if (value < 0) {
        panic(0x11);
    }
    return uint256(value);
}
