// SPDX-License-Identifier: MIT
// Generated from NaiveBayesClassifier.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 6c7f597632ddeb3e0763c6750c07dc1705bc2fcf44de47509ddb4a286cab6b98
pragma solidity 0.8.37;

import {NaiveBayes64} from "./NaiveBayes64.sol";

/// @notice A multinomial naive Bayes classifier over sparse binary samples, for any number of classes.
contract NaiveBayesClassifier is NaiveBayes64 {
    /// @notice Deploys a model, whose classes may be given more features afterwards.
    /// @param _classifications The names of the classes.
    /// @param _classCounts How many samples each class was trained with.
    /// @param _featureCounts Of each class: pairs of a feature and how many of its samples have it.
    /// @param _totalNumFeatures How many features the vocabulary has: 1 to 2^32.
    /// @param _smoothingFactor What is added to each count, raw, scale 1e9: 1,000,000,000 is Laplace's.
    constructor(
        string[] memory _classifications,
        uint64[] memory _classCounts,
        uint32[][][] memory _featureCounts,
        uint256 _totalNumFeatures,
        uint32 _smoothingFactor
    ) NaiveBayes64(_classifications, _classCounts, _featureCounts, _totalNumFeatures, _smoothingFactor) {}
}
