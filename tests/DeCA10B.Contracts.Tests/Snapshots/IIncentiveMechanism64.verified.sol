// SPDX-License-Identifier: MIT
// Generated from IIncentiveMechanism64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: e6e24c87612fe4c670d81b37873e56970fe50f3ff8d41c68532b9ff44392cb85
pragma solidity 0.8.37;

/// @notice Decides what adding a sample costs, what a good one earns back, and what reporting a bad one earns.
interface IIncentiveMechanism64 {
    /// @notice Decides what a sample costs now, and counts it.
    /// @param submitter Who submits it.
    /// @param msgValue What was sent, in wei: the most that may be taken.
    /// @param data The sample.
    /// @param classification Its label.
    /// @return cost The cost in wei, at most what was sent.
    function handleAddData(
        address submitter,
        uint256 msgValue,
        int64[] calldata data,
        uint64 classification
    ) external returns (uint256 cost);

    /// @notice Decides what the submitter of a sample gets back, or reverts.
    /// @param submitter Who submitted it and asks.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param claimableAmount What is left of the deposit, in wei.
    /// @param claimedBySubmitter Whether he has claimed before.
    /// @param prediction The model's label for it now.
    /// @param numClaims How many claims there were before.
    /// @return refundAmount The refund in wei.
    function handleRefund(
        address submitter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        uint256 claimableAmount,
        bool claimedBySubmitter,
        uint64 prediction,
        uint256 numClaims
    ) external returns (uint256 refundAmount);

    /// @notice Decides what reporting a sample earns, or reverts.
    /// @param reporter Who reports it.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    /// @param initialDeposit What was paid for it, in wei.
    /// @param claimableAmount What is left of that, in wei.
    /// @param claimedByReporter Whether the reporter has claimed before.
    /// @param prediction The model's label for it now.
    /// @param numClaims How many claims there were before.
    /// @return rewardAmount The reward in wei.
    function handleReport(
        address reporter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor,
        uint256 initialDeposit,
        uint256 claimableAmount,
        bool claimedByReporter,
        uint64 prediction,
        uint256 numClaims
    ) external returns (uint256 rewardAmount);
}
