// SPDX-License-Identifier: MIT
// Generated from Stakeable64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: ace97fa17b8d6992c882735e05419420bd3f609cb630f27504bb823c875e5802
pragma solidity 0.8.37;

import {IIncentiveMechanism64} from "./IIncentiveMechanism64.sol";
import {Ownable} from "./Ownable.sol";

/// @notice Deposit, Refund, Take: a sample costs a deposit; its submitter gets that back when the model agrees
/// later, reporters share it when the model disagrees.
/// @dev price = costWeight * 3600 / floor(sqrt(seconds since the last sample)), the divisor at least 1, rounded
/// down, in wei: quiet times are cheap. The value sent along is the most that a contributor pays; the trainer sends
/// the rest back, so sending more than the quoted price is safe.
contract Stakeable64 is IIncentiveMechanism64, Ownable {
    /// @dev How an account has done as a contributor: one storage slot.
    struct AddressStats {
        uint128 numValid;
        uint128 numSubmitted;
    }

    /// @notice Somebody was offered to become the beneficiary, and may accept.
    /// @param beneficiary Who it is still.
    /// @param offeredBeneficiary Who may accept; zero when an offer was taken back.
    event BeneficiaryOffered(address indexed beneficiary, address indexed offeredBeneficiary);

    /// @notice Somebody else can take what is left of deposits after the owner's waiting time.
    /// @param previousBeneficiary Who could.
    /// @param newBeneficiary Who can now.
    event BeneficiaryTransferred(address indexed previousBeneficiary, address indexed newBeneficiary);

    /// @notice A submitter got a deposit back.
    /// @param recipient The submitter.
    /// @param amount Wei.
    event Refund(address recipient, uint256 amount);

    /// @notice A reporter got a reward out of somebody's deposit.
    /// @param recipient The reporter.
    /// @param amount Wei.
    event Report(address recipient, uint256 amount);

    /// @notice This account has claimed the sample before.
    /// @param claimer The account.
    error AlreadyClaimed(address claimer);

    /// @notice The value sent does not cover the price.
    /// @param sent Wei sent.
    /// @param price Wei asked now.
    error DepositTooLow(uint256 sent, uint256 price);

    /// @notice The model gives the sample the same label: nothing to report.
    /// @param classification The label of both.
    error ModelAgrees(uint64 classification);

    /// @notice The model gives the sample another label: no refund yet.
    /// @param prediction The model's label.
    /// @param classification The sample's.
    error ModelDisagrees(uint64 prediction, uint64 classification);

    /// @notice Only an account with a refunded sample of its own can report others.
    /// @param reporter The account.
    error NoGoodData(address reporter);

    /// @notice Only the beneficiary may do this.
    /// @param sender Who tried.
    error NotBeneficiary(address sender);

    /// @notice It was not offered to this account.
    /// @param sender Who tried to accept.
    error NotOffered(address sender);

    /// @notice Nothing of the deposit is left.
    error NothingLeft();

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

    /// @notice Seconds after which a sample can be refunded or reported.
    uint32 public immutable refundWaitTimeS;

    /// @notice Seconds after which the beneficiary can take what is left of a deposit.
    uint32 public immutable ownerClaimWaitTimeS;

    /// @notice Seconds after which anyone can take what is left of a deposit.
    uint32 public immutable anyAddressClaimWaitTimeS;

    /// @notice The price factor, in wei; 0 makes samples free.
    uint256 public immutable costWeight;

    uint32 private _lastUpdateTime;
    uint32 private _numSubmitted;
    uint32 private _numGood;
    mapping(address => AddressStats) private _stats;

    /// @notice Who can take what is left of a deposit after the owner's waiting time: the deployer, until another
    /// accepts it. Not Owner, which is the trainer.
    address public beneficiary;

    /// @notice Who may become the beneficiary by accepting; zero when nobody was offered it.
    address public offeredBeneficiary;

    /// @notice Deploys a mechanism whose first sample is priced from now on.
    /// @param _refundWaitTimeS Seconds after which a sample can be refunded or reported.
    /// @param _ownerClaimWaitTimeS Seconds after which the beneficiary can take what is left; not less.
    /// @param _anyAddressClaimWaitTimeS Seconds after which anyone can take what is left; not less again.
    /// @param _costWeight The price factor, in wei.
    constructor(
        uint32 _refundWaitTimeS,
        uint32 _ownerClaimWaitTimeS,
        uint32 _anyAddressClaimWaitTimeS,
        uint80 _costWeight
    ) {
        if (_refundWaitTimeS > _ownerClaimWaitTimeS || _ownerClaimWaitTimeS > _anyAddressClaimWaitTimeS) {
            revert WaitTimesNotAscending(_refundWaitTimeS, _ownerClaimWaitTimeS, _anyAddressClaimWaitTimeS);
        }
        refundWaitTimeS = _refundWaitTimeS;
        ownerClaimWaitTimeS = _ownerClaimWaitTimeS;
        anyAddressClaimWaitTimeS = _anyAddressClaimWaitTimeS;
        costWeight = uint256(_costWeight);
        beneficiary = msg.sender;
        _lastUpdateTime = toUint32(block.timestamp);
    }

    /// @notice When the last sample was added, or the mechanism deployed, in Unix seconds.
    function lastUpdateTimeS() external view returns (uint256) {
        return uint256(_lastUpdateTime);
    }

    /// @notice How many samples were added.
    function totalSubmitted() external view returns (uint256) {
        return uint256(_numSubmitted);
    }

    /// @notice How many samples were refunded: the model came to agree with them.
    function totalGoodDataCount() external view returns (uint256) {
        return uint256(_numGood);
    }

    /// @notice How many samples of an account were refunded, and how many it submitted.
    /// @param account The account.
    function addressStats(address account) external view returns (uint128 numValid, uint128 numSubmitted) {
        return (_stats[account].numValid, _stats[account].numSubmitted);
    }

    /// @notice How many samples of an account were refunded.
    /// @param submitter The account.
    function numValidForAddress(address submitter) external view returns (uint128) {
        return _stats[submitter].numValid;
    }

    /// @notice What a sample would cost in this block, in wei, rounded down.
    function getNextAddDataCost() public view returns (uint256) {
        return getNextAddDataCost(block.timestamp);
    }

    /// @notice What this sample would cost in this block, in wei, rounded down: every sample costs the same.
    function getNextAddDataCost(int64[] calldata, uint64) external view returns (uint256) {
        return getNextAddDataCost(block.timestamp);
    }

    /// @notice What a sample would cost at a time, if none is added before, in wei, rounded down.
    /// @param currentTimeS The time in Unix seconds, not before the last sample; panic 0x11 if it is.
    function getNextAddDataCost(uint256 currentTimeS) public view returns (uint256) {
        uint32 root = _squareRoot(toUint32(currentTimeS - uint256(_lastUpdateTime)));
        return root == 0 ? costWeight * 3600 : costWeight * 3600 / uint256(root);
    }

    /// @notice Prices and counts a sample of the caller. Only the owner may.
    /// @param msgValue What was sent, in wei: the most that is taken.
    /// @param data The sample.
    /// @param classification Its label.
    /// @return cost The price in wei.
    function handleAddData(
        uint256 msgValue,
        int64[] calldata data,
        uint64 classification
    ) external returns (uint256 cost) {
        _requireOwner();
        return _add(msg.sender, msgValue, data, classification);
    }

    /// @notice Prices and counts a sample. Only the owner may.
    /// @param submitter Who submits it.
    /// @param msgValue What was sent, in wei: the most that is taken.
    /// @param data The sample.
    /// @param classification Its label.
    /// @return cost The price in wei.
    function handleAddData(
        address submitter,
        uint256 msgValue,
        int64[] calldata data,
        uint64 classification
    ) external override returns (uint256 cost) {
        _requireOwner();
        return _add(submitter, msgValue, data, classification);
    }

    /// @notice Gives the submitter of a good sample what is left of the deposit, and counts the sample as good. Only
    /// the owner may.
    /// @param submitter Who submitted it and asks.
    /// @param classification Its label.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param claimableAmount What is left of the deposit, in wei.
    /// @param claimedBySubmitter Whether he has claimed before.
    /// @param prediction The model's label for it now; it must be the same.
    /// @param numClaims How many claims there were before.
    /// @return refundAmount The refund in wei: all that is left.
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
        if (claimedBySubmitter) {
            revert AlreadyClaimed(submitter);
        }
        if (claimableAmount == 0 && numClaims != 0) {
            revert NothingLeft();
        }
        _requireWaited(addedTime, refundWaitTimeS);
        if (prediction != classification) {
            revert ModelDisagrees(prediction, classification);
        }
        ++_numGood;
        ++_stats[submitter].numValid;
        emit Refund(submitter, claimableAmount);
        return claimableAmount;
    }

    /// @notice Decides what the report of a sample earns: all that is left for the beneficiary after his waiting time,
    /// and for anyone after the last one; before that, a share for accounts with good samples when the model disagrees
    /// with the label. Only the owner may.
    /// @param reporter Who reports it.
    /// @param classification Its label.
    /// @param addedTime When it was added, in Unix seconds.
    /// @param originalAuthor Who added it.
    /// @param initialDeposit What was paid for it, in wei.
    /// @param claimableAmount What is left of that, in wei.
    /// @param claimedByReporter Whether the reporter has claimed before.
    /// @param prediction The model's label for it now.
    /// @return rewardAmount The reward in wei.
    function handleReport(
        address reporter,
        int64[] calldata,
        uint64 classification,
        uint256 addedTime,
        address originalAuthor,
        uint256 initialDeposit,
        uint256 claimableAmount,
        bool claimedByReporter,
        uint64 prediction,
        uint256
    ) external override returns (uint256 rewardAmount) {
        _requireOwner();
        if (claimableAmount == 0 && initialDeposit != 0) {
            revert NothingLeft();
        }
        if (!_canTakeAll(reporter, addedTime)) {
            if (reporter == originalAuthor) {
                revert OwnData(reporter);
            }
            if (claimedByReporter) {
                revert AlreadyClaimed(reporter);
            }
            _requireWaited(addedTime, refundWaitTimeS);
            if (prediction == classification) {
                revert ModelAgrees(classification);
            }
            claimableAmount = _shareOf(reporter, initialDeposit, claimableAmount);
        }
        emit Report(reporter, claimableAmount);
        return claimableAmount;
    }

    /// @notice Offers somebody to become the beneficiary, in place of any offer before. Only the beneficiary may.
    /// @param newBeneficiary Who may accept; zero takes an offer back.
    function offerBeneficiary(address newBeneficiary) external {
        if (msg.sender != beneficiary) {
            revert NotBeneficiary(msg.sender);
        }
        offeredBeneficiary = newBeneficiary;
        emit BeneficiaryOffered(beneficiary, newBeneficiary);
    }

    /// @notice Becomes the beneficiary. Only whom it was offered to may.
    function acceptBeneficiary() external {
        if (msg.sender != offeredBeneficiary) {
            revert NotOffered(msg.sender);
        }
        address previous = beneficiary;
        beneficiary = msg.sender;
        offeredBeneficiary = address(0);
        emit BeneficiaryTransferred(previous, msg.sender);
    }

    /// @dev Prices and counts a sample, whatever it is.
    function _add(address submitter, uint256 msgValue, int64[] calldata, uint64) private returns (uint256) {
        uint256 cost = getNextAddDataCost();
        if (msgValue < cost) {
            revert DepositTooLow(msgValue, cost);
        }
        _lastUpdateTime = toUint32(block.timestamp);
        ++_numSubmitted;
        ++_stats[submitter].numSubmitted;
        return cost;
    }

    /// @dev Whether all that is left is for this account by now, whatever the model says.
    function _canTakeAll(address reporter, uint256 addedTime) private view returns (bool) {
        uint256 age = block.timestamp - addedTime;
        return age >= uint256(
            anyAddressClaimWaitTimeS
        ) || (age >= uint256(ownerClaimWaitTimeS) && reporter == beneficiary);
    }

    /// @dev initialDeposit * good samples of the reporter / all good samples, rounded down; all that is left when that
    /// is 0, more than is left, or would leave only what rounding down took from the shares before.
    function _shareOf(
        address reporter,
        uint256 initialDeposit,
        uint256 claimableAmount
    ) private view returns (uint256) {
        uint256 numValid = uint256(_stats[reporter].numValid);
        if (numValid == 0) {
            revert NoGoodData(reporter);
        }
        uint256 share = initialDeposit * numValid / uint256(_numGood);
        return (share == 0 || share + uint256(_numGood) > claimableAmount) ? claimableAmount : share;
    }

    function _requireWaited(uint256 addedTime, uint32 wait) private view {
        bool holds = block.timestamp - addedTime >= uint256(wait);
        uint256 argument = addedTime + uint256(wait);
        if (!holds) {
            revert TooEarly(argument);
        }
    }

    /// @dev The square root, rounded down.
    function _squareRoot(uint32 value) private pure returns (uint32) {
        if (value == 0) {
            return 0;
        }
        uint32 rest = value;
        uint32 root = 1;
        if (rest >= 65_536) {
            rest = rest >> 16;
            root = root << 8;
        }
        if (rest >= 256) {
            rest = rest >> 8;
            root = root << 4;
        }
        if (rest >= 16) {
            rest = rest >> 4;
            root = root << 2;
        }
        if (rest >= 4) {
            root = root << 1;
        }
        for (uint256 i = 0; i < 4; ++i) {
            root = (root + value / root) / 2;
        }
        return root > value / root ? root - 1 : root;
    }
}

/// @dev Reverts as the compiler's own checks do, with Panic(`code`).
function panic(uint256 code) pure {
    assembly ("memory-safe") {
        mstore(0x00, shl(224, 0x4e487b71))
        mstore(0x04, code)
        revert(0x00, 0x24)
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint32(uint256 value) pure returns (uint32) {
    if (value > type(uint32).max) {
        panic(0x11);
    }
    return uint32(value);
}
