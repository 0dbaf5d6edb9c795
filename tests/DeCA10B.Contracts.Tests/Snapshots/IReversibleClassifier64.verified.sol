// SPDX-License-Identifier: MIT
// Generated from IReversibleClassifier64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 395509ee0424b2248af5ac83e3bd71bfe8c83058127389b3117ef7151a52b5aa
pragma solidity 0.8.37;

/// @notice A model whose training can be taken back, exactly: what a market needs that tries a sample, scores it,
/// and may refuse it.
/// @dev Beside IClassifier64, which labels.
interface IReversibleClassifier64 {
    /// @notice How sure a model of two classes is: positive for label 1, in a unit of the model's own.
    /// @param data The sample.
    function margin(int64[] calldata data) external view returns (int256);

    /// @notice Reverts unless the model can be trained with a sample, and predict it, at any time: whoever takes a
    /// sample in asks before, so that it cannot be in the way later.
    /// @param data The sample.
    /// @param classification The index of its class.
    function requireTrainable(int64[] calldata data, uint64 classification) external view;

    /// @notice Trains with one sample. Only the owner may.
    /// @param data The sample.
    /// @param classification The index of its class.
    /// @return Whether the model changed at all: if not, nothing needs to be taken back, and no score moved.
    function train(int64[] calldata data, uint64 classification) external returns (bool);

    /// @notice Takes back one training that changed the model. Only the owner may, and only with a sample trained
    /// before: the latest first.
    /// @param data The sample.
    /// @param classification The index of its class.
    function untrain(int64[] calldata data, uint64 classification) external;
}
