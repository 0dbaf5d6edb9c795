// SPDX-License-Identifier: MIT
// Generated from SparseClassifier64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: c0b83a5dd0cf3f5fa663d6b77d24bfdc9abb2b67fc55a356627c728355dab52d
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
            int64 other = data[i];
            if (other == feature) {
                ++seen;
            }
        }
        if (seen != 1) {
            revert DuplicateFeature(feature);
        }
    }
}
