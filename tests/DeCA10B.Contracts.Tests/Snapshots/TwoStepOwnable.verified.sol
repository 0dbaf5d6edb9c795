// SPDX-License-Identifier: MIT
// Generated from TwoStepOwnable.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 6c2f72b5e362cbebd2f0963280fe07b894282c5f6988b4e19bfff210257cc5a4
pragma solidity 0.8.37;

/// @notice A contract with one owner, who hands over in two steps: the next owner must accept, so that a mistyped
/// address takes nothing.
abstract contract TwoStepOwnable {
    /// @notice The ownership of a contract was offered to somebody, who may accept it.
    /// @param owner Who owns it still.
    /// @param offeredOwner Who may accept; zero when an offer was taken back.
    event OwnershipOffered(address indexed owner, address indexed offeredOwner);

    /// @notice A contract has a new owner.
    /// @param previousOwner Who it was.
    /// @param newOwner Who it is now.
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    /// @notice It was not offered to this account.
    /// @param sender Who tried to accept.
    error NotOffered(address sender);

    /// @notice Only the owner may do this.
    /// @param sender Who tried.
    error NotOwner(address sender);

    /// @notice Who may call the guarded functions.
    address public owner;

    /// @notice Who may become the owner by accepting; zero when nobody was offered it.
    address public offeredOwner;

    /// @notice Makes the deployer the owner.
    constructor() {
        owner = msg.sender;
    }

    /// @notice Offers the ownership to somebody, in place of any offer before. Only the owner may.
    /// @param newOwner Who may accept it; zero takes an offer back.
    function offerOwnership(address newOwner) public {
        _requireOwner();
        offeredOwner = newOwner;
        emit OwnershipOffered(owner, newOwner);
    }

    /// @notice Takes the ownership that was offered. Only whom it was offered to may.
    function acceptOwnership() public {
        if (msg.sender != offeredOwner) {
            revert NotOffered(msg.sender);
        }
        address previousOwner = owner;
        owner = msg.sender;
        offeredOwner = address(0);
        emit OwnershipTransferred(previousOwner, msg.sender);
    }

    /// @dev Reverts unless the owner calls.
    function _requireOwner() internal view {
        if (msg.sender != owner) {
            revert NotOwner(msg.sender);
        }
    }
}
