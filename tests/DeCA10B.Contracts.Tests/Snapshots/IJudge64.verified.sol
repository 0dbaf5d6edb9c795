// SPDX-License-Identifier: MIT
// Generated from IJudge64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: cefe7421290ec90433345d6a1067becbd40383e765a320c65bc2c270cf05d76b
pragma solidity 0.8.37;

/// @notice Judges a sample by a model as it would be without that very sample: a sample must not be its own
/// witness.
interface IJudge64 {
    /// @notice Labels a sample by the model without its own training.
    /// @param data The sample.
    /// @param influence What Weigh said of each of its trainings, added up: at most one with each label.
    /// @return The index of the class.
    function predictWithout(int64[] calldata data, int256 influence) external view returns (uint64);

    /// @notice What is to be known of a sample before the model is trained with it.
    /// @param data The sample.
    /// @param classification Its label.
    /// @dev Returns margin: how sure the model is of the label, in a unit of the judge's own: the surer, the larger;
    /// influence: what a training with it now will leave in the model, in numbers of the judge's own that can be added
    /// up for one sample.
    function weigh(
        int64[] calldata data,
        uint64 classification
    ) external view returns (int256 margin, int256 influence);
}
