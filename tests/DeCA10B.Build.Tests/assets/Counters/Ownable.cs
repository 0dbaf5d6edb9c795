[assembly: DeCA10B.Metadata.SoliditySource("Ownable.sol", """
    // SPDX-License-Identifier: MIT
    pragma solidity 0.8.37;

    abstract contract Ownable {
        address public owner = msg.sender;
    }
    """, "Ownable.cs\n4:0:1\n5:0:6")]
