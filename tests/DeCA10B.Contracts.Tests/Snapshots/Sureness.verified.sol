// SPDX-License-Identifier: MIT
// Generated from Sureness.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 587332bf52fa699be253a6560f897ab4f51ec038b97ca536b9a0821bd03561fa
pragma solidity 0.8.37;

/// @notice How sure a model is of one of two possibilities.
library Sureness {
    /// @dev (first - second) / (first + second), scale 1e9, rounded toward zero: from -1e9 to 1e9; 0 when both are 0.
    /// @param first What speaks for it, below 2^224.
    /// @param second What speaks against it, below 2^224.
    function ofUint256Uint256(uint256 first, uint256 second) internal pure returns (int256) {
        if (first == second) {
            return 0;
        }
        return (toInt256(first) - toInt256(second)) * 1e9 / toInt256(first + second);
    }

    /// @dev The same of mantissas with exponents: mantissa * 2^(64 * exponent), each mantissa 0 or from 2^128 on and
    /// below 2^192. What the smaller one loses is less than 2^-64 of the larger.
    /// @param first What speaks for it.
    /// @param firstExponent Its exponent.
    /// @param second What speaks against it.
    /// @param secondExponent Its exponent.
    function ofUint256Int256Uint256Int256(
        uint256 first,
        int256 firstExponent,
        uint256 second,
        int256 secondExponent
    ) internal pure returns (int256) {
        if (first == 0 || second == 0 || firstExponent == secondExponent) {
            return ofUint256Uint256(first, second);
        }
        if (firstExponent > secondExponent) {
            return ofUint256Uint256(first, lowered(second, firstExponent - secondExponent));
        }
        return ofUint256Uint256(lowered(first, secondExponent - firstExponent), second);
    }

    function lowered(uint256 mantissa, int256 steps) private pure returns (uint256) {
        return steps > 2 ? uint256(0) : mantissa >> (uint32(toInt32(steps) * 64) & 255);
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
function toInt256(uint256 value) pure returns (int256) {
    if (value > uint256(type(int256).max)) {
        panic(0x11);
    }
    return int256(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt32(int256 value) pure returns (int32) {
    if (value < type(int32).min || value > type(int32).max) {
        panic(0x11);
    }
    return int32(value);
}
