// SPDX-License-Identifier: MIT
// Generated from SparseNearestCentroidClassifier.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 1bc9ce8b56107d8b3144ad65d787406a8b646f2e8935d8be7a6259172cf57c8f
pragma solidity 0.8.37;

import {SparseNearestCentroid64} from "./SparseNearestCentroid64.sol";

/// @notice A nearest centroid classifier over sparse binary samples, for any number of classes.
contract SparseNearestCentroidClassifier is SparseNearestCentroid64 {
    /// @notice Deploys a model, whose classes may be given more features afterwards.
    /// @param _classifications The names of the classes.
    /// @param _centroids Of each class: pairs of a feature and its mean, raw, scale 1e9.
    /// @param dataCounts Of how many samples each centre is the mean.
    constructor(
        string[] memory _classifications,
        uint64[][][] memory _centroids,
        uint64[] memory dataCounts
    ) SparseNearestCentroid64(_classifications, _centroids, dataCounts) {}
}
