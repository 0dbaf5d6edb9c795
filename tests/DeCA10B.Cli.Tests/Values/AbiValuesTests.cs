using System.Text.Json;
using DeCA10B.Cli.Values;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Cli.Tests.Values;

public sealed class AbiValuesTests
{
    const string Constructor = """
        [{"type":"constructor","stateMutability":"nonpayable","inputs":[
          {"name":"labels","type":"string[]"},
          {"name":"terms","type":"tuple","components":[{"name":"wait","type":"uint32"},{"name":"weight","type":"int80"}]},
          {"name":"owner","type":"address"},{"name":"key","type":"bytes4"},{"name":"data","type":"bytes"},{"name":"on","type":"bool"},{"name":"large","type":"uint256"}]}]
        """;

    const string Owner = "0x5fbdb2315678afecb367f032d93f642f64180aa3";

    static readonly SolidityTuple Parameters = ContractSchema.Parse(Constructor).Constructor;

    [Theory]
    [InlineData("""[["a","b"], [7, -5], "$owner", "0x01020304", "0x", true, "0xffffffffffffffffffff"]""")]
    [InlineData("""[["a","b"], {"weight": -5, "wait": "7"}, "0x5fbdb2315678afecb367f032d93f642f64180aa3", "0x01020304", "0x", true, 1208925819614629174706175]""")]
    public void A_struct_is_an_array_or_an_object_and_integers_are_numbers_or_text(string json)
    {
        var values = Read(json);
        Assert.Equal(SchemaEncoding.Encode(Parameters, (object[])Parameters.Normalize(new object[]
        {
            new[] { "a", "b" }, new object[] { 7, -5 }, Address.Parse(Owner), new byte[] { 1, 2, 3, 4 }, Array.Empty<byte>(), true, (System.Numerics.BigInteger.One << 80) - 1,
        })), SchemaEncoding.Encode(Parameters, values));
    }

    [Theory]
    [InlineData("""[]""", "Model takes (string[] labels, (uint32,int80) terms, address owner, bytes4 key, bytes data, bool on, uint256 large); 0 arguments were given.")]
    [InlineData("""{}""", "Model takes (string[] labels, (uint32,int80) terms, address owner, bytes4 key, bytes data, bool on, uint256 large); what was given is no JSON array.")]
    [InlineData("""["a", [7, 5], "$owner", "0x01020304", "0x", true, 1]""", "Model: labels: \"a\" is no string[].")]
    [InlineData("""[["a", 1], [7, 5], "$owner", "0x01020304", "0x", true, 1]""", "Model: labels[1]: 1 is no string.")]
    [InlineData("""[[], [4294967296, 5], "$owner", "0x01020304", "0x", true, 1]""", "Model: terms.wait: 4294967296 is no uint32.")]
    [InlineData("""[[], {"wait": 7, "weigth": 5}, "$owner", "0x01020304", "0x", true, 1]""", "Model: terms: the field weight is missing.")]
    [InlineData("""[[], [7, 5], "$nobody", "0x01020304", "0x", true, 1]""", "Model: owner: nothing is named $nobody.")]
    [InlineData("""[[], [7, 5], "0x12", "0x01020304", "0x", true, 1]""", "Model: owner: \"0x12\" is no address.")]
    [InlineData("""[[], [7, 5], "$owner", "0x010203", "0x", true, 1]""", "Model: key: \"0x010203\" is no bytes4.")]
    [InlineData("""[[], [7, 5], "$owner", "0x01020304", "text", true, 1]""", "Model: data: \"text\" is no bytes.")]
    [InlineData("""[[], [7, 5], "$owner", "0x01020304", "0x", 1, 1]""", "Model: on: 1 is no bool.")]
    [InlineData("""[[], [7, 5], "$owner", "0x01020304", "0x", true, 1.5]""", "Model: large: 1.5 is no uint256.")]
    public void What_does_not_fit_is_named(string json, string message) => Assert.Equal(message, Assert.Throws<CliException>(() => Read(json)).Message);

    static object[] Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new AbiValues(name => name == "owner" ? Address.Parse(Owner) : null).ReadArguments("Model", Parameters, document.RootElement);
    }
}
