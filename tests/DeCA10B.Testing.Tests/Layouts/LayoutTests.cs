using System.Numerics;
using DeCA10B.Build;
using DeCA10B.Chains;
using DeCA10B.Testing.Layouts;

namespace DeCA10B.Testing.Tests.Layouts;

/// <summary>Every shape of storage: written by Solidity on an EVM, found by the layout.</summary>
public sealed class LayoutTests : Anvil.AnvilTest
{
    const string Source = """
        // SPDX-License-Identifier: MIT
        pragma solidity 0.8.37;

        contract Shapes {
            struct Point { int64 x; uint80 y; bool on; uint256 wide; }

            uint8 small = 5;
            int24 negative = -3;
            address owner = address(0xBEEF);
            uint256 full = 77;
            Point point;
            mapping(address => mapping(uint64 => Point)) points;
            mapping(uint256 => int64[4]) packed;
            mapping(string => uint16) byName;
            uint16[] history;
            Point[] list;
            uint24[20] fixedOnes;
            bool[3][] flags;
            string brief = "thirty-one bytes of short text.";
            string long_ = "exactly thirty-two bytes of text and some more after it";

            constructor() {
                point = Point(-9, 10, true, 11);
                points[address(7)][8] = Point(1, 2, false, 3);
                packed[5][2] = -6;
                byName["x wins"] = 4;
                for (uint16 i = 0; i < 20; i++) history.push(i + 100);
                list.push(Point(20, 21, true, 22));
                list.push(Point(30, 31, true, 32));
                fixedOnes[13] = 1313;
                flags.push([false, true, false]);
                flags.push([false, false, true]);
            }
        }
        """;

    [Fact]
    public async Task Values_lie_where_the_layout_says()
    {
        var compiled = await SolidityCompilation.CompileAsync([new SoliditySource("Shapes.sol", Source)]);
        var artifact = Assert.Single(compiled.Artifacts);
        var layout = StorageLayout.Parse(artifact.StorageLayout);
        await using var chain = await Testing.Anvil.StartAsync();
        var address = (await chain.DeployCodeAsync(Convert.FromHexString(artifact.Bytecode.AsSpan(2)))).ContractAddress!.Value;
        async Task IsAsync(BigInteger expected, StorageLocation location)
        {
            var word = (UInt256)await chain.GetStorageAsync(address, location.Slot);
            Assert.Equal(expected.Sign < 0 ? expected + (BigInteger.One << (8 * location.Type.Bytes)) : expected, location.Extract(word));
        }

        await IsAsync(5, layout["small"]);
        await IsAsync(-3, layout["negative"]);
        await IsAsync(0xBEEF, layout["owner"]);
        await IsAsync(77, layout["full"]);
        await IsAsync(-9, layout["point"].Member("x"));
        await IsAsync(10, layout["point"].Member("y"));
        await IsAsync(1, layout["point"].Member("on"));
        await IsAsync(11, layout["point"].Member("wide"));
        var nested = layout["points"].At((Address)(UInt256)7).At(8ul);
        await IsAsync(2, nested.Member("y"));
        await IsAsync(3, nested.Member("wide"));
        await IsAsync(-6, layout["packed"].Packed(22));
        await IsAsync(4, layout["byName"].At("x wins"));
        await IsAsync(20, layout["history"]);
        await IsAsync(119, layout["history"].Element(19));
        await IsAsync(31, layout["list"].Element(1).Member("y"));
        await IsAsync(1313, layout["fixedOnes"].Element(13));
        await IsAsync(1, layout["flags"].Element(1).Element(2));
        await IsAsync(0, layout["flags"].Element(1).Element(1));
        var brief = ((Bytes32)(UInt256)await chain.GetStorageAsync(address, layout["brief"].Slot)).ToArray();
        Assert.Equal("thirty-one bytes of short text."u8.ToArray(), brief[..31]);
        Assert.Equal(62, brief[31]);
        var start = (await chain.GetStorageAsync(address, layout["long_"].DataSlot)).ToArray();
        Assert.Equal("exactly thirty-two bytes of text"u8.ToArray(), start);
    }

    [Fact]
    public void A_variable_that_is_not_there_is_said()
    {
        using var layout = System.Text.Json.JsonDocument.Parse("""{"storage":[],"types":null}""");
        var failure = Assert.Throws<KeyNotFoundException>(() => StorageLayout.Parse(layout.RootElement)["owner"]);
        Assert.StartsWith("The contract has no state variable owner", failure.Message, StringComparison.Ordinal);
    }
}
