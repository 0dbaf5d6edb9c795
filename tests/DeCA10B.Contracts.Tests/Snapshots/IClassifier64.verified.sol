// SPDX-License-Identifier: MIT
// Generated from IClassifier64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 2caa47937e632472189fb8b27460432bce2b5b06988b4200585136a4b8af272d
pragma solidity 0.8.37;

/// @notice A model that labels samples of 64-bit numbers and can be trained, one sample at a time.
interface IClassifier64 {
    /// @notice Labels a sample.
    /// @param data The sample, as the model reads it: indices of the present features, or their values.
    /// @return The index of the class.
    function predict(int64[] calldata data) external view returns (uint64);

    /// @notice Trains the model with one sample.
    /// @param data The sample.
    /// @param classification The index of its class.
    function update(int64[] calldata data, uint64 classification) external;
}
