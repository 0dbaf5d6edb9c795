[assembly: DeCA10B.Metadata.DeployableContract("Counter", "Counter.sol", "c0")]
[assembly: DeCA10B.Metadata.SoliditySource("Counter.sol", """
    // SPDX-License-Identifier: MIT
    pragma solidity 0.8.37;

    import {Ownable} from "./Ownable.sol";

    contract Counter is Ownable {
        uint256 public count;

        function increment() external {
            count += 1;
        }
    }
    """, "Counter.cs\n6:0:2\n9:0:11\n10:0:12")]
