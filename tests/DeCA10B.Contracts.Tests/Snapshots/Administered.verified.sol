// SPDX-License-Identifier: MIT
// Generated from Administered.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: d57a67f575d2dfe9fbf309cd5c305353a4f005db59b872b373cbc0d6f2dbc597
pragma solidity 0.8.37;

import {Ownable} from "./Ownable.sol";

/// @notice A part that belongs to a trainer and is still administered by somebody: the deployer, until the
/// administration is handed over, in two steps.
abstract contract Administered is Ownable {
    /// @notice The administration of a part was offered to somebody, who may accept it.
    /// @param administrator Who has it still.
    /// @param offeredAdministrator Who may accept; zero when an offer was taken back.
    event AdministrationOffered(address indexed administrator, address indexed offeredAdministrator);

    /// @notice A part has a new administrator.
    /// @param previousAdministrator Who it was.
    /// @param newAdministrator Who it is now.
    event AdministrationTransferred(address indexed previousAdministrator, address indexed newAdministrator);

    /// @notice Only the administrator may do this.
    /// @param sender Who tried.
    error NotAdministrator(address sender);

    /// @notice It was not offered to this account.
    /// @param sender Who tried to accept.
    error NotOffered(address sender);

    /// @notice Who may call what is for the administrator. Not Owner, which is the trainer.
    address public administrator;

    /// @notice Who may become the administrator by accepting; zero when nobody was offered it.
    address public offeredAdministrator;

    /// @notice Makes the deployer the administrator.
    constructor() {
        administrator = msg.sender;
    }

    /// @notice Offers the administration to somebody, in place of any offer before. Only the administrator may.
    /// @param newAdministrator Who may accept it; zero takes an offer back.
    function offerAdministration(address newAdministrator) public {
        _requireAdministrator();
        offeredAdministrator = newAdministrator;
        emit AdministrationOffered(administrator, newAdministrator);
    }

    /// @notice Takes the administration that was offered. Only whom it was offered to may.
    function acceptAdministration() public {
        if (msg.sender != offeredAdministrator) {
            revert NotOffered(msg.sender);
        }
        address previous = administrator;
        administrator = msg.sender;
        offeredAdministrator = address(0);
        emit AdministrationTransferred(previous, msg.sender);
    }

    /// @dev Reverts unless the administrator calls.
    function _requireAdministrator() internal view {
        if (msg.sender != administrator) {
            revert NotAdministrator(msg.sender);
        }
    }
}
