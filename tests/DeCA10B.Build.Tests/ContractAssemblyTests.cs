using DeCA10B.Metadata;

[assembly: SoliditySource("Second.sol", "contract Second {}\n", "Second.cs\n1:0:1")]
[assembly: SoliditySource("First.sol", "// ä €\ncontract First {}\n", "")]
[assembly: DeployableContract("Second", "Second.sol", "22")]
[assembly: DeployableContract("First", "First.sol", "11")]

namespace DeCA10B.Build.Tests;

public class ContractAssemblyTests
{
    [Fact]
    public void Sources_and_contracts_are_read_in_ordinal_order()
    {
        var assembly = ContractAssembly.Read(typeof(ContractAssemblyTests).Assembly.Location);
        Assert.Equal(
            [new SoliditySource("First.sol", "// ä €\ncontract First {}\n"), new SoliditySource("Second.sol", "contract Second {}\n", "Second.cs\n1:0:1")],
            assembly.Sources);
        Assert.Equal([new DeployableContract("First", "First.sol", "11"), new DeployableContract("Second", "Second.sol", "22")], assembly.Contracts);
    }

    [Fact]
    public void An_assembly_without_contracts_has_none()
    {
        var assembly = ContractAssembly.Read(typeof(ContractAssembly).Assembly.Location);
        Assert.Empty(assembly.Sources);
        Assert.Empty(assembly.Contracts);
    }
}
