using System.Numerics;
using CsCheck;
using DeCA10B.Abi;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing.Tests.Schema;

public sealed class SchemaEncodingTests
{
    const string Shapes = """
        [{"type":"constructor","stateMutability":"payable","inputs":[{"name":"limit","type":"uint256"}]},
         {"type":"function","name":"f","stateMutability":"view","outputs":[],"inputs":[
           {"name":"a","type":"int80[2][]"},{"name":"b","type":"string"},{"name":"c","type":"tuple[]","components":[{"name":"x","type":"bytes3"},{"name":"y","type":"bytes"},{"name":"z","type":"bool"}]},
           {"name":"d","type":"address"},{"name":"e","type":"uint24"},{"name":"g","type":"int256[][]"}]},
         {"type":"event","name":"Moved","anonymous":false,"inputs":[{"name":"account","type":"address","indexed":true},{"name":"note","type":"string","indexed":false}]},
         {"type":"error","name":"Short","inputs":[{"name":"asked","type":"uint256"}]},
         {"type":"receive","stateMutability":"payable"}]
        """;

    static readonly ContractSchema Schema = ContractSchema.Parse(Shapes);

    [Fact]
    public void A_schema_says_what_the_ABI_says()
    {
        var function = Assert.Single(Schema.Functions);
        Assert.Equal("f(int80[2][],string,(bytes3,bytes,bool)[],address,uint24,int256[][])", function.Signature);
        Assert.True(function.IsView);
        Assert.False(function.IsPayable);
        Assert.True(Schema.IsReceiver);
        Assert.Equal("(uint256)", Schema.Constructor.Name);
        Assert.Equal("Short", Assert.Single(Schema.Errors).Name);
        Assert.Equal(EventTopic.Of("Moved(address,string)"), Assert.Single(Schema.Events).Hash);
        Assert.True(Schema.Events[0].Parameters.Fields[0].IsIndexed);
        Assert.Throws<FormatException>(() => ContractSchema.Parse("""[{"type":"error","name":"E","inputs":[{"name":"","type":"fixed128x18"}]}]"""));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var type = Schema.Functions[0].Inputs;
        new ValueGenerators([Address.Zero]).Tuple(type).Sample(values => Text(SchemaEncoding.Decode(type, SchemaEncoding.Encode(type, values))) == Text(values), iter: 500);

        static string Text(object[] values) => new ValueText(_ => null).Of(values);
    }

    /// <summary>The example of the ABI specification: f(uint256,uint32[],bytes10,bytes) with 0x123, [0x456, 0x789], "1234567890", "Hello, world!".</summary>
    [Fact]
    public void The_specifications_example_is_encoded_as_it_says()
    {
        var type = new SolidityTuple([
            new("", new SolidityInteger(256, false)), new("", new SolidityArray(new SolidityInteger(32, false), null)), new("", new SolidityFixedBytes(10)), new("", new SolidityBytes())]);
        object[] values = [0x123, new uint[] { 0x456, 0x789 }, "1234567890"u8.ToArray(), "Hello, world!"u8.ToArray()];
        Assert.Equal(
            Word("123") + Word("80") + "31323334353637383930".PadRight(64, '0') + Word("e0")
            + Word("2") + Word("456") + Word("789") + Word("d") + "48656c6c6f2c20776f726c6421".PadRight(64, '0'),
            Convert.ToHexStringLower(SchemaEncoding.Encode(type, (object[])type.Normalize(values))));

        static string Word(string digits) => digits.PadLeft(64, '0');
    }

    [Fact]
    public void The_SDKs_codec_writes_the_same() => Gen.Select(Gen.Long.Array[0, 4].Array[0, 4], Gen.String[0, 70], Gen.Int).Sample((rows, text, number) =>
    {
        var type = new SolidityTuple([
            new("", new SolidityArray(new SolidityArray(new SolidityInteger(64, true), null), null)), new("", new SolidityString()), new("", new SolidityInteger(80, true))]);
        var writer = new AbiWriter(96);
        writer.Write(AbiTypes.Array(AbiTypes.Array(AbiTypes.Int64)), rows);
        writer.Write(AbiTypes.String, text);
        writer.Write(AbiTypes.Int80, (Int80)number);
        Assert.Equal(writer.ToArray(), SchemaEncoding.Encode(type, (object[])type.Normalize(new object[] { rows, text, number })));
    }, iter: 200);

    [Fact]
    public void Values_that_do_not_fit_are_refused()
    {
        var small = new SolidityInteger(8, true);
        Assert.Equal((BigInteger)(-128), small.Normalize((sbyte)-128));
        Assert.Throws<ArgumentException>(() => small.Normalize(128));
        Assert.Throws<ArgumentException>(() => small.Normalize("1"));
        Assert.Throws<ArgumentException>(() => new SolidityArray(small, 2).Normalize(new[] { 1 }));
        Assert.Throws<ArgumentException>(() => new SolidityFixedBytes(4).Normalize(new byte[5]));
    }

    [Fact]
    public void Integers_reach_their_boundaries()
    {
        foreach (var bits in new[] { 8, 24, 64, 80, 128, 256 })
            foreach (var isSigned in new[] { false, true })
            {
                var type = new SolidityInteger(bits, isSigned);
                var seen = new HashSet<BigInteger>();
                new ValueGenerators([Address.Zero]).Of(type).Sample(
                    value =>
                    {
                        seen.Add((BigInteger)value);
                        return (BigInteger)value >= type.Minimum && (BigInteger)value <= type.Maximum;
                    }, iter: 3_000, threads: 1);
                Assert.Superset(new HashSet<BigInteger> { type.Minimum, type.Maximum, 0, 1, type.Maximum - 1 }, seen);
            }
    }
}
