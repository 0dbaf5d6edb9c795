// SPDX-License-Identifier: MIT
// Generated from SparseClassifier64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 7e959371db0f33139f92f04c4b98a309b9171fe70785b3b9f76fcad2ad395ec9
pragma solidity 0.8.37;

import {Classifier64} from "./Classifier64.sol";

/// @notice A model over sparse binary samples: a sample is the indices of its present features, each once.
abstract contract SparseClassifier64 is Classifier64 {
    /// @notice A feature is named twice: it would count twice.
    /// @param feature Its index.
    error DuplicateFeature(int64 feature);

    /// @notice The index of a feature is negative, or larger than any sample can name.
    /// @param feature The index.
    error FeatureOutOfRange(int256 feature);

    /// @notice Passes the names of the classes on.
    /// @param classifications_ The names; the index of a name is the label. At least one.
    constructor(string[] memory classifications_) Classifier64(classifications_) {}

    /// @notice The Euclidean length of a sample of ones: the square root of the number of its features, scale 1e9,
    /// rounded down.
    /// @param data The indices of its features.
    function norm(int64[] calldata data) public pure virtual override returns (uint256) {
        return _squareRoot(data.length * 1e18);
    }

    /// @dev Reverts unless a feature out of ascending order is a valid index and is named once. Ascending samples never
    /// pay for the search.
    /// @param data The sample.
    /// @param feature One of its features.
    function _requireOnce(int64[] calldata data, int64 feature) internal pure {
        if (feature < 0) {
            revert FeatureOutOfRange(int256(feature));
        }
        int32 seen = 0;
        for (uint256 i = 0; i < data.length; ++i) {
            int64 other = numberAtInt64(data, i);
            if (other == feature) {
                ++seen;
            }
        }
        if (seen != 1) {
            revert DuplicateFeature(feature);
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
