// SPDX-License-Identifier: MIT
// Generated from PerceptronJudge64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: d19b0fc2ac414cddca18195faecf4c50c03078a266ef2900ec72c4a34945a599
pragma solidity 0.8.37;

/// @notice What a judge reads of a perceptron over sparse samples, such as SparsePerceptron.
interface ISparseWeights {
    /// @notice The weight of a feature.
    /// @param feature Its index.
    function weights(uint64 feature) external view returns (int80);

    /// @notice Added to every score.
    function intercept() external view returns (int80);

    /// @notice How far one step moves the intercept and each weight.
    function learningRate() external view returns (uint32);
}
