// SPDX-License-Identifier: MIT
// Generated from IOwnable.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 52b19f5f4b76a4f7c7cfde021db75deeda54280092186a5f14daf262b5d660c2
pragma solidity 0.8.37;

/// @notice A contract with one owner that can be changed.
interface IOwnable {
    /// @notice Who may call the guarded functions.
    function owner() external view returns (address);

    /// @notice Makes somebody else the owner. Only the owner may.
    /// @param newOwner The next owner, not the zero address.
    function transferOwnership(address newOwner) external;
}
