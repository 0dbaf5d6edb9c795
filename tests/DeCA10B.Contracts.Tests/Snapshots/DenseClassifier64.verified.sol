// SPDX-License-Identifier: MIT
// Generated from DenseClassifier64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 834f3266c1db94cb7165b9b843663ed871318cfd20cea83f4c07d123a4b2ca31
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
            int64 value = itemAtInt64(values, i);
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
    /// @param rate How far to move, raw, scale 1e9.
    /// @param divisor What Divisor says of the sample.
    function _move(uint64 row, int64[] calldata data, int64 rate, int256 divisor) internal {
        uint256 i = 0;
        for (; i + 3 < data.length; i += 4) {
            PackedWord storage word = _words[row << 32 | uint64(i) / 4];
            uint256 bits = word.bits;
            uint256 movedResult = _moved(bits, numberAtInt64(data, i), int256(rate), divisor);
            uint256 operand = movedResult | _moved(bits >> 64, numberAtInt64(data, i + 1), int256(rate), divisor) << 64;
            uint256 operand2 = operand | _moved(bits >> 128, numberAtInt64(data, i + 2), int256(rate), divisor) << 128;
            word.bits = operand2 | _moved(bits >> 192, numberAtInt64(data, i + 3), int256(rate), divisor) << 192;
        }
        if (i == data.length) {
            return;
        }
        PackedWord storage last = _words[row << 32 | uint64(i) / 4];
        uint256 moved = 0;
        for (int32 lane = 0; i < data.length; ++i) {
            moved |= _moved(
                last.bits >> (uint32(lane) & 255),
                numberAtInt64(data, i),
                int256(rate),
                divisor
            ) << (uint32(lane) & 255);
            lane += 64;
        }
        last.bits = moved;
    }

    /// @dev max(1, length of a sample), raw, scale 1e9. Up to a squared length of 1 + 1e-7 it is 1: clients round.
    /// @param data The sample.
    function _divisor(int64[] calldata data) internal pure returns (int256) {
        uint256 squares = _squares(data);
        return squares <= 1_000_000_100_000_000_000 ? int256(1e9) : toInt256(_squareRoot(squares));
    }

    /// @dev The lowest number of a word, moved.
    function _moved(uint256 bits, int64 value, int256 rate, int256 divisor) private pure returns (uint256) {
        int256 step;
        unchecked {
            step = divideInt256(rate * int256(value), divisor);
        }
        int256 number;
        unchecked {
            number = step + int256(int64(uint64(bits)));
        }
        return uint256(uint64(toInt64(number)));
    }

    /// @dev The sum of the squares of all values: exact, for 2^32 squares of 64 bits fit 256.
    function _squares(int64[] calldata data) private pure returns (uint256) {
        uint256 squares = 0;
        unchecked {
            for (uint256 i = 0; i < data.length; ++i) {
                int64 value = numberAtInt64(data, i);
                squares += uint256(int256(value) * int256(value));
            }
        }
        return squares;
    }
}

/// @dev `left` / `right` toward zero, checked even where the caller is not.
function divideInt256(int256 left, int256 right) pure returns (int256) {
    return left / right;
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
