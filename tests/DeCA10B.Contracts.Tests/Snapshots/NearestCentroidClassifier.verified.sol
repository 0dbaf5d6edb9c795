// SPDX-License-Identifier: MIT
// Generated from NearestCentroidClassifier.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 0fda9602d8c7ec58044d68c0ba1b8c40bf8a61ca8f7802b99546a6cbfb756082
pragma solidity 0.8.37;

import {NearestCentroid64} from "./NearestCentroid64.sol";

/// @notice A nearest centroid classifier over dense samples, for any number of classes.
contract NearestCentroidClassifier is NearestCentroid64 {
    /// @notice Deploys a model, whose classes may be given more features afterwards.
    /// @param _classifications The names of the classes.
    /// @param _centroids Of each class: the means of the features 0, 1, 2, ..., raw, scale 1e9.
    /// @param _dataCounts Of how many samples each centre is the mean.
    constructor(
        string[] memory _classifications,
        int64[][] memory _centroids,
        uint256[] memory _dataCounts
    ) NearestCentroid64(_classifications, _centroids, _dataCounts) {}
}
