// SPDX-License-Identifier: MIT
// Generated from HiddenTestSet64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: e9794c37ec59af34dd29df857f27d030e563434f83c316b8243a52b19269cb44
pragma solidity 0.8.37;

import {TwoStepOwnable} from "./TwoStepOwnable.sol";

/// @notice A test set that is committed to in pieces, of which one is drawn and shown, and the others are revealed
/// later: what to do when, its market says.
/// @dev A piece is committed to as keccak256(abi.encodePacked(provider, index, salt, rows)), the salt being 32
/// random bytes: without one, a small piece could be guessed. Rows are numbers one after another: label, count,
/// then as many numbers of the sample.
abstract contract HiddenTestSet64 is TwoStepOwnable {
    /// @notice The provider committed to a piece of the test set.
    /// @param index The piece.
    /// @param commitment keccak256 of provider, index, salt and rows.
    event PieceCommitted(uint32 index, bytes32 commitment);

    /// @notice The piece to be shown first was drawn.
    /// @param index The piece.
    event PieceDrawn(uint32 index);

    /// @notice A piece of the test set is known now.
    /// @param index The piece.
    /// @param rows How many rows it has.
    event PieceRevealed(uint32 index, uint32 rows);

    /// @notice A piece is rows of a label, a count and as many numbers, at least one row.
    /// @param place Where it stops being so.
    error MalformedPiece(uint256 place);

    /// @notice The waiting time is not over.
    /// @param readyTimeS When it is, in Unix seconds.
    error TooEarly(uint256 readyTimeS);

    /// @notice A test set has at least two pieces: one is shown before anyone contributes.
    /// @param count How many there are.
    error TooFewPieces(uint256 count);

    /// @notice The piece is not the one committed to.
    /// @param index The piece expected.
    error WrongPiece(uint32 index);

    /// @notice Who opened the market; the commitments are his.
    address public immutable provider;

    bytes32[] private _commitments;
    int64[] private _numbers;
    mapping(uint32 slot => uint32[8]) private _rowStarts;

    /// @dev The block that the piece to be shown may be drawn after.
    uint32 private _committedBlock;

    /// @notice The piece shown before anyone contributed; it does not count for the score.
    uint32 public shownPiece;

    /// @notice The next piece to be revealed.
    uint32 public nextPiece;

    /// @notice Rows of the test set that count for the score, as far as revealed.
    uint32 public rowCount;

    /// @notice Commits to the first pieces.
    /// @param pieces The commitments, at least two.
    constructor(bytes32[] memory pieces) {
        if (pieces.length < 2) {
            revert TooFewPieces(pieces.length);
        }
        provider = msg.sender;
        for (uint256 i = 0; i < pieces.length; ++i) {
            bytes32 piece = pieces[i];
            _appendPiece(piece);
        }
        _committedBlock = toUint32(block.number);
    }

    /// @notice How many pieces the test set has.
    function pieceCount() public view returns (uint256) {
        return _commitments.length;
    }

    /// @notice The commitment to a piece.
    /// @param index The piece; panic 0x32 when there is none.
    function commitments(uint256 index) public view returns (bytes32) {
        return _commitments[index];
    }

    /// @notice A row of the test set: its sample and its label.
    /// @param row_ The row, as they count for the score.
    function row(uint32 row_) public view returns (int64[] memory data, uint64 classification) {
        int64[] memory sampleOfResult = _sampleOf(row_);
        return (sampleOfResult, _labelOf(row_));
    }

    /// @dev Commits to more pieces; the draw is after this block then.
    /// @param pieces The commitments.
    function _appendPieces(bytes32[] calldata pieces) internal {
        for (uint256 i = 0; i < pieces.length; ++i) {
            bytes32 piece = pieces[i];
            _appendPiece(piece);
        }
        _committedBlock = toUint32(block.number);
    }

    /// @dev Draws which piece is shown, in a later block than the last commitment.
    function _draw() internal {
        bool holds = block.number > uint256(_committedBlock);
        uint256 argument = block.timestamp + 1;
        if (!holds) {
            revert TooEarly(argument);
        }
        bytes32 seed = keccak256(abi.encodePacked(
            address(this),
            block.timestamp,
            block.coinbase,
            _commitments[0],
            _commitments[_commitments.length - 1]
        ));
        shownPiece = toUint32(uint256(seed) % _commitments.length);
        emit PieceDrawn(shownPiece);
    }

    /// @dev Shows the piece that was drawn; reverts unless it is what was committed to, and made of whole rows.
    /// @param salt Its salt.
    /// @param rows Its rows.
    function _show(bytes32 salt, int64[] calldata rows) internal {
        _requireCommitted(shownPiece, salt, rows);
        emit PieceRevealed(shownPiece, _countRows(rows));
    }

    /// @dev Reveals the next piece and keeps its rows; reverts unless it is what was committed to, and made of whole
    /// rows.
    /// @param salt Its salt.
    /// @param rows Its rows.
    /// Returns count: how many rows it has, the last of all; isLast: whether it was the last piece.
    function _revealNext(bytes32 salt, int64[] calldata rows) internal returns (uint32 count, bool isLast) {
        _requireCommitted(nextPiece, salt, rows);
        uint32 count_ = _countRows(rows);
        _keepRows(rows);
        emit PieceRevealed(nextPiece, count_);
        ++nextPiece;
        _skipShownPiece();
        return (count_, uint256(nextPiece) == _commitments.length);
    }

    /// @dev Passes over the piece that was shown, when it is next.
    function _skipShownPiece() internal {
        if (nextPiece == shownPiece) {
            ++nextPiece;
        }
    }

    /// @dev The label of a row of the test set.
    /// @param row_ The row.
    function _labelOf(uint32 row_) internal view returns (uint64) {
        return toUint64(_numbers[uint64(readPackedUint32ByUint32(_rowStarts, row_))]);
    }

    /// @dev The sample of a row of the test set.
    /// @param row_ The row.
    function _sampleOf(uint32 row_) internal view returns (int64[] memory) {
        uint32 start = readPackedUint32ByUint32(_rowStarts, row_) + 1;
        int64[] memory values = new int64[](toUint256(toInt32(_numbers[uint64(start)])));
        for (uint256 i = 0; i < values.length; ++i) {
            values[i] = _numbers[uint64(start + 1 + uint32(i))];
        }
        return values;
    }

    function _appendPiece(bytes32 piece) private {
        emit PieceCommitted(uint32(_commitments.length), piece);
        _commitments.push(piece);
    }

    function _requireCommitted(uint32 index, bytes32 salt, int64[] calldata rows) private view {
        if (keccak256(abi.encodePacked(provider, index, salt, rows)) != _commitments[uint64(index)]) {
            revert WrongPiece(index);
        }
    }

    /// @dev How many rows a piece has; reverts when it is not made of whole rows.
    function _countRows(int64[] calldata rows) private pure returns (uint32) {
        uint32 count = 0;
        int64 at_ = 0;
        while (at_ < int64(uint64(rows.length))) {
            bool holds = at_ + 1 < int64(
                uint64(rows.length)
            ) && rows[uint256(int256(toInt32(at_)))] >= 0 && rows[uint256(int256(toInt32(at_) + 1))] >= 0;
            uint256 argument = uint256(toUint64(at_));
            if (!holds) {
                revert MalformedPiece(argument);
            }
            at_ += 2 + rows[uint256(int256(toInt32(at_) + 1))];
            ++count;
        }
        bool holds2 = count > 0 && at_ == int64(uint64(rows.length));
        uint256 argument2 = uint256(uint64(at_));
        if (!holds2) {
            revert MalformedPiece(argument2);
        }
        return count;
    }

    function _keepRows(int64[] calldata rows) private {
        uint32 start = uint32(_numbers.length);
        for (uint256 i = 0; i < rows.length; ++i) {
            int64 number = numberAtInt64(rows, i);
            _numbers.push(number);
        }
        int32 at_ = 0;
        while (at_ < int32(uint32(rows.length))) {
            uint32 key = rowCount;
            _rowStarts[key / 8][key % 8] = start + toUint32(at_);
            at_ += 2 + toInt32(rows[uint256(int256(at_ + 1))]);
            ++rowCount;
        }
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

/// @dev The value of a key, of which 8 share a slot.
function readPackedUint32ByUint32(
    mapping(uint32 slot => uint32[8]) storage values,
    uint256 key
) view returns (uint32 value) {
    assembly ("memory-safe") {
        mstore(0x00, shr(3, key))
        mstore(0x20, values.slot)
        value := and(shr(mul(32, and(key, 7)), sload(keccak256(0x00, 0x40))), 0xffffffff)
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toInt32(int256 value) pure returns (int32) {
    if (value < type(int32).min || value > type(int32).max) {
        panic(0x11);
    }
    return int32(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint256(int256 value) pure returns (uint256) {
    if (value < 0) {
        panic(0x11);
    }
    return uint256(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint32(int256 value) pure returns (uint32) {
    if (value < 0 || uint256(value) > type(uint32).max) {
        panic(0x11);
    }
    return uint32(uint256(value));
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint32(uint256 value) pure returns (uint32) {
    if (value > type(uint32).max) {
        panic(0x11);
    }
    return uint32(value);
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint64(int256 value) pure returns (uint64) {
    if (value < 0 || uint256(value) > type(uint64).max) {
        panic(0x11);
    }
    return uint64(uint256(value));
}
