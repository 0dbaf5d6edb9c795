namespace DeCA10B.Build.Tests;

/// <summary>Solidity that tests compile.</summary>
static class Solidity
{
    const string Header = "// SPDX-License-Identifier: MIT\npragma solidity 0.8.37;\n\n";

    public static SoliditySource Ownable { get; } = new(
        "Ownable.sol",
        Header + "abstract contract Ownable {\n    address public owner = msg.sender;\n}\n",
        "Ownable.cs\n4:0:7\n5:0:9");

    public static SoliditySource Counter { get; } = new(
        "Counter.sol",
        Header + """
        import {Ownable} from "./Ownable.sol";

        contract Counter is Ownable {
            uint256 public immutable step;
            uint256 public count;

            event Counted(address indexed sender, uint256 count);

            constructor(uint256 by) {
                step = by;
            }

            function increment() external {
                count += step;
                emit Counted(msg.sender, count);
            }
        }

        """,
        "Counter.cs\n6:0:10\n12:0:20\n16:0:30");

    /// <summary>A contract whose line 7 does not compile; that line comes from C# line 30.</summary>
    public static SoliditySource Broken { get; } = new(
        "Broken.sol",
        Header + "contract Broken {\n    /* ä€𝒞 */\n    function f() external {\n        /* ä€𝒞 */ missing = 1;\n    }\n}\n",
        "Contracts/Broken.cs|Other.cs\n4:0:10\n6:0:28\n7:0:30\n8:1:5");

    /// <summary>Compiles, with a warning at line 5, from C# line 12.</summary>
    public static SoliditySource Suspect { get; } = new(
        "Suspect.sol",
        Header + "contract Suspect {\n    function f(uint256 unused) external pure returns (uint256) { return 1; }\n}\n",
        "Suspect.cs\n4:0:10\n5:0:12");

    public static IReadOnlyDictionary<string, SoliditySource> ByPath(params SoliditySource[] sources) =>
        sources.ToDictionary(source => source.Path, StringComparer.Ordinal);
}
