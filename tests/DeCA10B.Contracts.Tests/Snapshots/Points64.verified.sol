// SPDX-License-Identifier: MIT
// Generated from Points64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 7a0d991c01e5bc5fb5c0c246b1e0be74b3c141a324a8ec49f357d4f8d350d379
pragma solidity 0.8.37;

import {IIncentiveMechanism64} from "./IIncentiveMechanism64.sol";
import {Ownable} from "./Ownable.sol";

/// @notice Points instead of money: samples are free; a submitter gets a point when the model agrees later, and
/// reports are noted.
/// @dev Nothing is at stake, so nothing keeps bad samples out: for models whose users know each other. Reports are
/// events only, open to every account, once each.
contract Points64 is IIncentiveMechanism64, Ownable {
    /// @dev How an account has done as a contributor: one storage slot.
    struct AddressStats {
        uint128 numValid;
        uint128 numSubmitted;
    }

    /// @notice The model came to agree with a sample: a point for its submitter.
    /// @param recipient The submitter.
    event Refund(address recipient);

    /// @notice Somebody reported a sample that the model disagrees with.
    /// @param recipient The reporter.
    event Report(address recipient);

    /// @notice This account has claimed the sample before.
    /// @param claimer The account.
    error AlreadyClaimed(address claimer);

    /// @notice The model gives the sample the same label: nothing to report.
    /// @param classification The label of both.
    error ModelAgrees(uint64 classification);

    /// @notice The model gives the sample another label: no refund yet.
    /// @param prediction The model's label.
    /// @param classification The sample's.
    error ModelDisagrees(uint64 prediction, uint64 classification);

    /// @notice One's own sample is refunded, not reported.
    /// @param author The author.
    error OwnData(address author);

    /// @notice The waiting time is not over.
    /// @param readyTimeS When it is, in Unix seconds.
    error TooEarly(uint256 readyTimeS);

    /// @notice The waiting times must not get shorter.
    /// @param refundWaitTimeS Seconds before refunds and reports.
    /// @param ownerClaimWaitTimeS Seconds before the beneficiary takes the rest.
    /// @param anyAddressClaimWaitTimeS Seconds before anyone takes the rest.
    error WaitTimesNotAscending(uint32 refundWaitTimeS, uint32 ownerClaimWaitTimeS, uint32 anyAddressClaimWaitTimeS);

    /// @dev Nothing. Kept, so that asking for it is a view, as clients know it.
    uint256 private immutable _price;

    /// @notice Seconds after which a sample can be refunded or reported.
    uint32 public immutable refundWaitTimeS;

    /// @notice Told to clients, who know it from mechanisms with deposits; nothing waits for it here.
    uint32 public immutable ownerClaimWaitTimeS;

    /// @notice Seconds after which a report takes what is left of a deposit that this mechanism never asked for.
    uint32 public immutable anyAddressClaimWaitTimeS;

    uint32 private _numSubmitted;
    uint32 private _numGood;
    mapping(address => AddressStats) private _stats;

    /// @notice Deploys a mechanism.
    /// @param _refundWaitTimeS Seconds after which a sample can be refunded or reported.
    /// @param _ownerClaimWaitTimeS Not less.
    /// @param _anyAddressClaimWaitTimeS Not less again.
    constructor(uint32 _refundWaitTimeS, uint32 _ownerClaimWaitTimeS, uint32 _anyAddressClaimWaitTimeS) {
        if (_refundWaitTimeS > _ownerClaimWaitTimeS || _ownerClaimWaitTimeS > _anyAddressClaimWaitTimeS) {
            revert WaitTimesNotAscending(_refundWaitTimeS, _ownerClaimWaitTimeS, _anyAddressClaimWaitTimeS);
        }
        refundWaitTimeS = _refundWaitTimeS;
        ownerClaimWaitTimeS = _ownerClaimWaitTimeS;
        anyAddressClaimWaitTimeS = _anyAddressClaimWaitTimeS;
        _price = 0;
    }

    /// @notice How many samples were added.
    function totalSubmitted() external view returns (uint256) {
        return uint256(_numSubmitted);
    }

    /// @notice How many samples earned a point.
    function totalGoodDataCount() external view returns (uint256) {
        return uint256(_numGood);
    }

    /// @notice The points of an account, and how many samples it submitted.
    /// @param account The account.
    function addressStats(address account) external view returns (uint128 numValid, uint128 numSubmitted) {
        return (_stats[account].numValid, _stats[account].numSubmitted);
    }

    /// @notice The points of an account.
    /// @param submitter The account.
    function numValidForAddress(address submitter) external view returns (uint128) {
        return _stats[submitter].numValid;
    }

    /// @notice What a sample costs: nothing.
    function getNextAddDataCost() external view returns (uint256) {
        return _price;
    }

    /// @notice What this sample costs: nothing.
    function getNextAddDataCost(int64[] calldata, uint64) external view returns (uint256) {
        return _price;
    }

    /// @notice What a sample costs at a time: nothing.
    function getNextAddDataCost(uint256) external view returns (uint256) {
        return _price;
    }

    /// @notice Counts a sample of the caller. Only the owner may.
    /// @param msgValue What was sent, in wei: none of it is taken.
    /// @param data The sample.
    /// @param classification Its label.
    /// @return cost 0.
    function handleAddData(
        uint256 msgValue,
        int64[] calldata data,
        uint64 classification
    ) external returns (uint256 cost) {
        _requireOwner();
        return _add(msg.sender, msgValue, data, classification);
    }

    /// @notice Counts a sample. Only the owner may.
    /// @param submitter Who submits it.
    /// @param msgValue What was sent, in wei: none of it is taken.
    /// @param data The sample.
    /// @param classification Its label.
    /// @return cost 0.
    function handleAddData(
        address submitter,
        uint256 msgValue,
        int64[] calldata data,
        uint64 classification
    ) external override returns (uint256 cost) {
        _requireOwner();
        return _add(submitter, msgValue, data, classification);
    }

    /// @notice Gives the submitter of a good sample a point, once. Only the owner may.
    /// @param submitter Who submitted it and asks.
    /// @param classification Its label.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param claimableAmount What is left of the deposit, in wei: 0, unless somebody else than this mechanism asked
    /// for one.
    /// @param claimedBySubmitter Whether he has claimed before.
    /// @param prediction The model's label for it now; it must be the same.
    /// @param numClaims How many claims there were before.
    /// @return refundAmount What is left of the deposit, in wei.
    function handleRefund(
        address submitter,
        int64[] calldata,
        uint64 classification,
        uint256 addedTime,
        uint256 claimableAmount,
        bool claimedBySubmitter,
        uint64 prediction,
        uint256 numClaims
    ) external override returns (uint256 refundAmount) {
        _requireOwner();
        if (numClaims != 0 && claimedBySubmitter) {
            revert AlreadyClaimed(submitter);
        }
        _requireWaited(addedTime);
        if (prediction != classification) {
            revert ModelDisagrees(prediction, classification);
        }
        ++_numGood;
        ++_stats[submitter].numValid;
        emit Refund(submitter);
        return claimableAmount;
    }

    /// @notice Notes that a sample was reported, once for each account. Only the owner may.
    /// @param reporter Who reports it.
    /// @param classification Its label.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it: not the reporter.
    /// @param claimableAmount What is left of that, in wei.
    /// @param claimedByReporter Whether the reporter has claimed before.
    /// @param prediction The model's label for it now; it must be another.
    /// @param numClaims How many claims there were before.
    /// @return rewardAmount 0; after the last waiting time what is left, so that nothing is stuck.
    function handleReport(
        address reporter,
        int64[] calldata,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor,
        uint256,
        uint256 claimableAmount,
        bool claimedByReporter,
        uint64 prediction,
        uint256 numClaims
    ) external override returns (uint256 rewardAmount) {
        _requireOwner();
        if (reporter == originalAuthor) {
            revert OwnData(reporter);
        }
        if (numClaims != 0 && claimedByReporter) {
            revert AlreadyClaimed(reporter);
        }
        _requireWaited(addedTime);
        if (prediction == classification) {
            revert ModelAgrees(classification);
        }
        emit Report(reporter);
        return block.timestamp - addedTime >= uint256(anyAddressClaimWaitTimeS) ? claimableAmount : uint256(0);
    }

    function _requireWaited(uint256 addedTime) private view {
        bool holds = block.timestamp - addedTime >= uint256(refundWaitTimeS);
        uint256 argument = addedTime + uint256(refundWaitTimeS);
        if (!holds) {
            revert TooEarly(argument);
        }
    }

    /// @dev Counts a sample, which costs nothing.
    function _add(address submitter, uint256, int64[] calldata, uint64) private returns (uint256) {
        ++_numSubmitted;
        ++_stats[submitter].numSubmitted;
        return 0;
    }
}
