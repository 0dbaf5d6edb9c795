// SPDX-License-Identifier: MIT
// Generated from PerceptronJudge64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: cea9a5b34b71c42ef499687915495cc885583daec7dcfa43f6fed547aa5f56d7
pragma solidity 0.8.37;

import {IJudge64} from "./IJudge64.sol";
import {ISparseWeights} from "./ISparseWeights.sol";

/// @notice Judges by a sparse perceptron: from the score of a sample its own steps are taken off. The influence of
/// a training is its step towards label 1: -1, 0 or 1.
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
    /// @param influence What Weigh said of each of its trainings, added up: at most one with each label.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int256 influence) external view override returns (uint64) {
        int256 operand = influence * int256(int64(uint64(data.length)) + 1);
        int256 own = operand * int256(uint256(model.learningRate()));
        return _score(data) - own > 0 ? uint64(1) : uint64(0);
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
        int256 score = _score(data);
        int256 steps = 0;
        if (classification == 1 && score <= 0) {
            steps = 1;
        }
        if (classification == 0 && score > 0) {
            steps = -1;
        }
        return (classification == 1 ? score : -score, steps);
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
