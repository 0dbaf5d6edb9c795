// SPDX-License-Identifier: MIT
// Generated from PerceptronJudge64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: b0bbcdc44d547f406e552b484b410e74dcf6c76b4ef4fade33216957dfc629c8
pragma solidity 0.8.37;

import {IJudge64} from "./IJudge64.sol";
import {ISparseWeights} from "./ISparseWeights.sol";

/// @notice Judges by a sparse perceptron: from the score of a sample its own steps are taken off.
/// @dev A step of a sample of n features moves its score by (n + 1) * learning rate, so score - steps * (n + 1) *
/// learning rate is exactly the sum of the weights without them. What others' later samples would have done
/// otherwise is left out: that is of second order. Samples that share most features are not each other's copies.
contract PerceptronJudge64 is IJudge64 {
    /// @notice The model.
    ISparseWeights public immutable model;

    /// @notice Deploys a judge.
    /// @param model_ The model.
    constructor(ISparseWeights model_) {
        model = model_;
    }

    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param steps The steps towards label 1 that it made the model take.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int64 steps) external view override returns (uint64) {
        int256 operand = int256(steps) * int256(int64(uint64(data.length)) + 1);
        int256 own = operand * int256(uint256(model.learningRate()));
        return _score(data) - own > 0 ? uint64(1) : uint64(0);
    }

    /// @notice How sure the model is of a label for a sample, in a unit of the judge's own: the surer, the larger.
    /// @param data The sample.
    /// @param classification The label.
    function margin(int64[] calldata data, uint64 classification) external view override returns (int256) {
        return classification == 1 ? _score(data) : -_score(data);
    }

    function _score(int64[] calldata data) private view returns (int256) {
        int256 score = int256(model.intercept());
        for (uint256 i = 0; i < data.length; ++i) {
            int64 feature = numberAtInt64(data, i);
            unchecked {
                // within [-2^111, 2^111): no overflow of int256
                score += int256(model.weights(toUint64(feature)));
            }
        }
        return score;
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
function toUint64(int256 value) pure returns (uint64) {
    if (value < 0 || uint256(value) > type(uint64).max) {
        panic(0x11);
    }
    return uint64(uint256(value));
}
