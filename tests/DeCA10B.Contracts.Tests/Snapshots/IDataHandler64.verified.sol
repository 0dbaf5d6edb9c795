// SPDX-License-Identifier: MIT
// Generated from IDataHandler64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: f5851d90b9ba0565fbf788f6e00b5c7ee62bc30fad2436e88ffaaba91d0d2937
pragma solidity 0.8.37;

/// @notice Keeps what was paid for each sample, and who has claimed it.
interface IDataHandler64 {
    function handleAddData(
        address msgSender,
        uint256 cost,
        int64[] calldata data,
        uint64 classification
    ) external returns (uint256 time);

    function handleRefund(
        address submitter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime
    ) external returns (uint256 claimableAmount, bool claimedBySubmitter, uint256 numClaims);

    function handleReport(
        address reporter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor
    ) external returns (
        uint256 initialDeposit,
        uint256 claimableAmount,
        bool claimedByReporter,
        uint256 numClaims,
        bytes32 dataKey
    );

    function updateClaimableAmount(bytes32 dataKey, uint256 rewardAmount) external;
}
