[assembly: DeCA10B.Metadata.DeployableContract("Lamp", "Lamp.sol", "1a")]
[assembly: DeCA10B.Metadata.SoliditySource("Lamp.sol", """
    // SPDX-License-Identifier: MIT
    pragma solidity 0.8.37;

    contract Lamp {
        bool public lit;

        function toggle() external {
            lit = !lit;
        }
    }
    """, "Lamp.cs\n4:0:2\n7:0:9\n8:0:10")]
