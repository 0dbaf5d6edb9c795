// SPDX-License-Identifier: MIT
// Generated from DenseClassifier64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: bc63f147d372fa9b536f65c91829d2b4b2bb39a52f48b4714be65586f5a3b2cb
pragma solidity 0.8.37;

import {Classifier64} from "./Classifier64.sol";

/// @notice A model over dense samples: a sample is the values of all its features, raw, scale 1e9.
/// @dev It keeps rows of 64-bit numbers, four to a storage slot. A sample longer than 1 trains as if scaled to
/// length 1, so that one sample can move a model only so far, however large its values are.
abstract contract DenseClassifier64 is Classifier64 {
    /// @dev A storage slot that holds several numbers, the first in the lowest bits. A model reads it once for all of
    /// them.
    struct PackedWord {
        uint256 bits;
    }

    /// @notice There is no feature of that index.
    /// @param index The index asked for.
    error NoSuchFeature(uint256 index);

    /// @dev Four numbers each. The key is the row, then 32 bits for the number of the word.
    mapping(uint64 => PackedWord) private _words;

    /// @notice Passes the names of the classes on.
    /// @param classifications_ The names; the index of a name is the label. At least one.
    constructor(string[] memory classifications_) Classifier64(classifications_) {}

    /// @notice The Euclidean length of a sample, scale 1e9, rounded down.
    /// @param data Its values, raw, scale 1e9.
    function norm(int64[] calldata data) public pure virtual override returns (uint256 result) {
        return _squareRoot(_squares(data));
    }

    /// @dev Four numbers of a row.
    /// @param row The row.
    /// @param number The number of the word: a quarter of the index of its first number.
    function _word(uint64 row, uint64 number) internal view returns (uint256) {
        return _words[row << 32 | number].bits;
    }

    /// @dev One number of a row.
    /// @param row The row.
    /// @param index Its index, below 2^32.
    function _value(uint64 row, uint64 index) internal view returns (int64) {
        unchecked {
            return int64(uint64(_word(row, index / 4) >> (index % 4 * 64 & 255)));
        }
    }

    /// @dev Appends numbers to a row, a store for each four.
    /// @param row The row.
    /// @param length How many numbers it has.
    /// @param values The numbers to append.
    /// @return How many it has now.
    function _append(uint64 row, uint64 length, int64[] memory values) internal returns (uint64) {
        uint64 position = length;
        uint256 bits = _word(row, position / 4);
        for (uint256 i = 0; i < values.length; ++i) {
            int64 value = values[i];
            unchecked {
                // within [0, 193): no overflow of uint64
                bits |= uint256(uint64(value)) << ((position & 3) * 64 & 255);
            }
            ++position;
            if (position & 3 != 0) {
                continue;
            }
            _words[row << 32 | position / 4 - 1].bits = bits;
            bits = 0;
        }
        if (position & 3 != 0) {
            _words[row << 32 | position / 4].bits = bits;
        }
        if (position > type(uint32).max) {
            revert NoSuchFeature(uint256(position));
        }
        return position;
    }

    /// @dev Moves a row along a sample: adds rate * value / max(1, length of the sample), rounded toward zero, to each
    /// number. Panic 0x11 when one leaves the 64 bits.
    /// @param row The row; it has as many numbers as the sample.
    /// @param data The sample.
    /// @param rate How far to move, raw, scale 1e9; within 64 bits.
    /// @param divisor What Divisor says of the sample.
    function _move(uint64 row, int64[] calldata data, int256 rate, int256 divisor) internal {
        uint256 bits = 0;
        uint256 moved = 0;
        for (uint256 i = 0; i < data.length; ++i) {
            if (int32(uint32(i)) & 3 == 0) {
                bits = _word(row, uint64(i) / 4);
                moved = 0;
            }
            int64 value = toInt64(int256(int64(uint64(bits))) + rate * int256(data[i]) / divisor);
            unchecked {
                // within [0, 193): no overflow of int32
                moved |= uint256(uint64(value)) << (uint32((int32(uint32(i)) & 3) * 64) & 255);
            }
            bits = bits >> 64;
            if (int32(uint32(i)) & 3 == 3 || int32(uint32(i)) + 1 == int32(uint32(data.length))) {
                _words[row << 32 | uint64(i) / 4].bits = moved;
            }
        }
    }

    /// @dev max(1, length of a sample), raw, scale 1e9. Up to a squared length of 1 + 1e-7 it is 1: clients round.
    /// @param data The sample.
    function _divisor(int64[] calldata data) internal pure returns (int256) {
        uint256 squares = _squares(data);
        return squares <= 1_000_000_100_000_000_000 ? int256(1e9) : toInt256(_squareRoot(squares));
    }

    /// @dev The sum of the squares of all values: exact, for 2^32 squares of 64 bits fit 256.
    function _squares(int64[] calldata data) private pure returns (uint256) {
        int256 squares = 0;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 value = data[i];
            unchecked {
                // within [-2^157, 2^158): no overflow of int256
                squares += int256(value) * int256(value);
            }
        }
        return toUint256(squares);
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
