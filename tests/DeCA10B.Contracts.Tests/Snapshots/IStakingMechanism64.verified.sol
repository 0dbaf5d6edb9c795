// SPDX-License-Identifier: MIT
// Generated from IStakingMechanism64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: eb7d51bee2f92451d4d4a230b42398d6c147495e399ec13fb9e4fab80173d7ae
pragma solidity 0.8.37;

/// @notice The rules and the ledger of deposits that are committed, judged, and settled; its owner holds the wei,
/// and asks it about every step.
/// @dev All amounts are in wei. What an account may take is owed to it until HandleWithdraw; nothing else leaves.
interface IStakingMechanism64 {
    /// @notice Takes a deposit for a sample that is revealed later; what was sent above the price is owed to the
    /// author.
    /// @param author Who commits.
    /// @param value What was sent.
    /// @param commitment To what.
    /// @param maxCost The most that the author would pay.
    /// @param deadlineS Until when he would, in Unix seconds.
    /// @return cost What was taken.
    function handleCommit(
        address author,
        uint256 value,
        bytes32 commitment,
        uint256 maxCost,
        uint256 deadlineS
    ) external returns (uint256 cost);

    /// @notice Opens the record of a sample that was committed to.
    /// @param author Who committed.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param salt What hid it.
    /// @param margin How sure the model is of the label, before it is trained with it, in the judge's unit.
    /// @param influence What a training with it will leave in the model, as the judge counts.
    /// @dev Returns trains: whether to train with it; cost: its deposit.
    function handleReveal(
        address author,
        int64[] calldata data,
        uint64 classification,
        bytes32 salt,
        int256 margin,
        int256 influence
    ) external returns (bool trains, uint256 cost);

    /// @notice Ends a commitment that was not revealed in time.
    /// @param author Who committed.
    /// @param commitment To what.
    function handleForfeit(address author, bytes32 commitment) external;

    /// @notice Owes the author the deposit of a good sample.
    /// @param author Who added it and asks.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param prediction The judge's label for it.
    function handleRefund(
        address author,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        uint64 prediction
    ) external;

    /// @notice Notes a report, which locks the record until it is settled.
    /// @param reporter Who reports.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    /// @param prediction The judge's label for it.
    function handleReport(
        address reporter,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author,
        uint64 prediction
    ) external;

    /// @notice Settles a record: to the author when the judge agrees, else to the reporters, or without any to the
    /// treasury.
    /// @param keeper Who settles, for a fee.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    /// @param prediction The judge's label for it.
    function handleSettle(
        address keeper,
        int64[] calldata data,
        uint64 classification,
        uint256 addedTime,
        address author,
        uint64 prediction
    ) external;

    /// @notice Owes a reporter his share of a settled record.
    /// @param reporter Who reported.
    /// @param key The record.
    function handleClaim(address reporter, bytes32 key) external;

    /// @notice Gives the treasury the shares of a record that nobody claimed in time.
    /// @param data The sample.
    /// @param classification Its label.
    /// @param addedTime When it was revealed, in Unix seconds.
    /// @param author Who added it.
    function handleExpire(int64[] calldata data, uint64 classification, uint256 addedTime, address author) external;

    /// @notice Takes what is owed to an account; the owner pays it out.
    /// @param account The account.
    /// @return amount Wei, more than 0.
    function handleWithdraw(address account) external returns (uint256 amount);

    /// @notice What the trainings with a sample have left in the model, by whomever, as the judge counts: what it takes
    /// off.
    /// @param data The sample.
    function influenceOf(int64[] calldata data) external view returns (int256);
}
