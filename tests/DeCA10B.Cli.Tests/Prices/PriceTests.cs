using System.Globalization;
using System.Numerics;
using DeCA10B.Cli.Measurement;
using DeCA10B.Cli.Prices;

namespace DeCA10B.Cli.Tests.Prices;

public sealed class PriceTests
{
    const long Gwei = 1_000_000_000;

    // The two transactions that implementations of the OP Stack test their FastLZ lengths with.
    const string EmptyTransaction = "dd80808094095e7baea6a6c7c4c2dfeb977efac326af552d878080808080";

    const string ContractCall = "02f901550a758302df1483be21b88304743f94f80e51afb613d764fa61751affd3313c190a86bb870151bd62fd12adb8e41ef24f3f"
        + "000000000000000000000000000000000000000000000000000000000000006e000000000000000000000000af88d065e77c8cc2239327c5edb3a432268e5831"
        + "000000000000000000000000000000000000000000000000000000000003c1e50000000000000000000000000000000000000000000000000000000000000000"
        + "00000000000000000000000000000000000000000000000000000000000000a00000000000000000000000000000000000000000000000000000000000000014"
        + "8c89ed219d02f1a5be012c689b4f5b731827bebe000000000000000000000000c001a033fd89cb37c31b2cba46b6466e040c61fc9b2a3675a7f5f493ebd5ad77c4"
        + "97f8a07cdf65680e238392693019b4092f610222e71b7cec06449cb922b93b6a12744e";

    static readonly Fees Sample = new(1_000_000_000, 10_000_000, 1_000_000, 2, 3, 20_000_000, 1_000_000_000);

    [Theory]
    [InlineData("", 0)]
    [InlineData("facade", 4)]
    [InlineData(EmptyTransaction, 31)]
    [InlineData(ContractCall, 202)]
    public void FastLZ_lengths_are_those_that_the_chain_counts(string hex, int length) => Assert.Equal(length, FastLz.CompressedLength(Convert.FromHexString(hex)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_thousand_equal_bytes_are_21_under_FastLZ(byte value)
    {
        var data = new byte[1000];
        Array.Fill(data, value);
        Assert.Equal(21, FastLz.CompressedLength(data));
    }

    [Fact]
    public void The_Fjord_fee_is_that_of_the_specification()
    {
        // The smallest size, 100: 100e6 x (2 x 1 gwei x 16 + 3 x 0.01 gwei) / 1e12.
        Assert.Equal(3_203_000, OpStackPrices.FjordDataFee(Convert.FromHexString(EmptyTransaction), Sample));
        // 836,500 x 202 - 42,585,600 = 126,387,400; times 17 / 1e6.
        Assert.Equal(2148, OpStackPrices.FjordDataFee(Convert.FromHexString(ContractCall), Sample with { BaseFee = 1_000, BlobBaseFee = 1_000, OpBaseFeeScalar = 1_000, OpBlobBaseFeeScalar = 1_000 }));
    }

    [Fact]
    public void The_Ecotone_fee_is_that_of_the_specification() =>
        // 480 gas of calldata: 480 x (2 x 1 gwei x 16 + 3 x 0.01 gwei) / 16e6.
        Assert.Equal(960_900, OpStackPrices.EcotoneDataFee(Convert.FromHexString(EmptyTransaction), Sample));

    [Theory]
    [InlineData(43_100, 1, 0, 0, 131_020)]
    [InlineData(26_000, 0, 1, 0, 33_100)]
    [InlineData(253_000, 0, 0, 1_000, 1_746_600)]
    public void The_drafted_schedule_prices_state_anew(ulong gas, int newSlots, int updatedSlots, int codeBytes, long drafted) =>
        // A transaction of 21,000 with one new slot of 110,020, or one update of 12,100; code of 1,530 a byte and an account of 120 bytes.
        Assert.Equal(drafted, EthereumPrices.DraftedGas(new("", gas, default, new(newSlots, updatedSlots, codeBytes, codeBytes > 0 ? 1 : 0))));

    [Fact]
    public void The_drafted_schedule_has_a_floor_of_64_gas_a_byte() =>
        Assert.Equal(21_000 + 64 * 1_000, EthereumPrices.DraftedGas(new("", 40_000, new byte[1_000], new(0, 0, 0, 0))));

    [Fact]
    public void Arbitrum_charges_16_units_a_byte_under_Brotli()
    {
        var zeros = ArbitrumPrices.DataFee(new byte[10_000], Sample);
        Assert.Equal(0, zeros % (16 * Gwei));
        Assert.InRange(zeros / (16 * Gwei), 1, 100);
    }

    [Fact]
    public async Task One_transaction_is_priced_under_every_rule_with_its_source()
    {
        var run = (await CliRun.OfAsync("price", "--gas", "100000", "--calldata", "0x00112233", "--base-fee", "2", "--eth-price", "3000", "--json")).Ended(Exit.Done).Json;
        var prices = run.GetProperty("prices").EnumerateArray().ToDictionary(row => row.GetProperty("chain").GetString()!);
        Assert.Equal(PriceRule.All.Select(rule => rule.Name), prices.Keys);
        Assert.Equal("200000000000000", prices["Ethereum (Osaka)"].GetProperty("totalWei").GetString());
        Assert.Equal(0.6m, prices["Ethereum (Osaka)"].GetProperty("price").GetDecimal());
        Assert.All(run.GetProperty("rules").EnumerateArray(), rule => Assert.NotEmpty(rule.GetProperty("source").GetString()!));
        // EIP-7918: a sixteenth.
        Assert.Equal((2 * Gwei / 16).ToString(CultureInfo.InvariantCulture), run.GetProperty("fees").GetProperty("blobBaseFee").GetString());
        foreach (var row in prices.Values)
            Assert.Equal(BigInteger.Parse(row.GetProperty("totalWei").GetString()!, CultureInfo.InvariantCulture),
                BigInteger.Parse(row.GetProperty("executionWei").GetString()!, CultureInfo.InvariantCulture) + BigInteger.Parse(row.GetProperty("dataWei").GetString()!, CultureInfo.InvariantCulture));
    }

    [NodeFact]
    public async Task A_project_s_transactions_are_priced_as_they_are_measured()
    {
        using var folder = new TemporaryFolder();
        var calls = folder.Write("gas.json", """{"contracts": [{"contract": "Counter", "calls": [{"function": "increment", "arguments": [3]}]}]}""");
        string[] project = ["--calls", calls, .. CounterProject.Options, "--json"];
        var gas = (await CliRun.OfAsync(["gas", .. project])).Ended(Exit.Done).Json.GetProperty("steps")[1].GetProperty("gas").GetUInt64();
        var prices = (await CliRun.OfAsync(["price", .. project])).Ended(Exit.Done).Json.GetProperty("prices").EnumerateArray()
            .Where(row => row.GetProperty("name").GetString() == "Counter.increment").Select(row => BigInteger.Parse(row.GetProperty("gas").GetString()!, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(gas, prices[0]);
        // The counter shares its slot with the owner: one slot is updated, 12,100 instead of 5,000.
        Assert.Equal(gas + 7_100, prices[1]);
    }
}
