// SPDX-License-Identifier: MIT
// Generated from IJudge64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 6775dc356f6bd0376b481d7359f844fc0b9b6bc9fc4554ca23aa72b2947974da
pragma solidity 0.8.37;

/// @notice Judges a sample by a model as it would be without that very sample: a sample must not be its own
/// witness.
interface IJudge64 {
    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param steps The steps towards label 1 that it made the model take.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int64 steps) external view returns (uint64);

    /// @notice How sure the model is of a label for a sample, in a unit of the judge's own: the surer, the larger.
    /// @param data The sample.
    /// @param classification The label.
    function margin(int64[] calldata data, uint64 classification) external view returns (int256);
}
