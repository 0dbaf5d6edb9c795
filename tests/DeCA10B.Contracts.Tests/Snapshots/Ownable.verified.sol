// SPDX-License-Identifier: MIT
// Generated from Ownable.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 6c2d4db7d2bde08d4cc1c7d80bfc5a0aeba1d5c899c042e507b7ad5ccd4321b7
pragma solidity 0.8.37;

import {IOwnable} from "./IOwnable.sol";

/// @notice A contract with one owner, who alone may call what is guarded: the deployer, until the ownership is
/// transferred.
abstract contract Ownable is IOwnable {
    /// @notice A contract has a new owner.
    /// @param previousOwner Who it was.
    /// @param newOwner Who it is now.
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    /// @notice Only the owner may do this.
    /// @param sender Who tried.
    error NotOwner(address sender);

    /// @notice The zero address is nobody: what it owns is lost.
    error ZeroAddress();

    /// @notice Who may call the guarded functions.
    address public override owner;

    /// @notice Makes the deployer the owner.
    constructor() {
        owner = msg.sender;
    }

    /// @notice Makes somebody else the owner. Only the owner may.
    /// @param newOwner The next owner, not the zero address.
    function transferOwnership(address newOwner) public override {
        _requireOwner();
        if (newOwner == address(0)) {
            revert ZeroAddress();
        }
        address previousOwner = owner;
        owner = newOwner;
        emit OwnershipTransferred(previousOwner, newOwner);
    }

    /// @dev Reverts unless the owner calls.
    function _requireOwner() internal view {
        if (msg.sender != owner) {
            revert NotOwner(msg.sender);
        }
    }
}
