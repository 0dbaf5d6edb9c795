// SPDX-License-Identifier: MIT
// Generated from DensePerceptron.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 75c431b8edc3c5f61fb771046dcd1491a451dc89093b2121250536de77704b99
pragma solidity 0.8.37;

import {LinearClassifier64} from "./LinearClassifier64.sol";

/// @notice A perceptron over dense samples.
/// @dev When it labels a sample wrongly, each weight moves by learning rate * value towards the label, and the
/// intercept by the learning rate. A sample longer than 1 trains as if scaled to length 1, together with the 1 that
/// the intercept stands for; that is a positive factor, so the rule converges on what a perceptron converges on.
contract DensePerceptron is LinearClassifier64 {
    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice Deploys a model, which may be given more weights afterwards.
    /// @param _classifications The names of the two classes.
    /// @param _weights The weights of the features 0, 1, 2, ..., raw, scale 1e9.
    /// @param _intercept The bias: added to every score, raw, scale 1e9.
    /// @param _learningRate How far one training step moves the model, raw, scale 1e9.
    constructor(
        string[] memory _classifications,
        int80[] memory _weights,
        int80 _intercept,
        uint32 _learningRate
    ) LinearClassifier64(_classifications, _weights, _intercept, _learningRate) {}

    /// @notice Trains with one sample: when the model labels it wrongly, it moves by the learning rate towards the
    /// label. Only the owner may.
    /// @param data Its values, raw, scale 1e9; as many as there are weights, at least one.
    /// @param classification Its label, 0 or 1.
    function update(int64[] calldata data, uint64 classification) public override {
        _requireOwner();
        if (data.length == 0) {
            revert EmptySample();
        }
        if (classification >= 2) {
            revert UnknownClassification(classification);
        }
        if (predict(data) == classification) {
            return;
        }
        _step(data, classification == 1 ? int64(uint64(learningRate)) : -int64(uint64(learningRate)));
    }
}
