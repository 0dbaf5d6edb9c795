using System.Numerics;

namespace DeCA10B.Simulation.Reports.Tests;

public sealed class UnitsTests
{
    [Theory]
    [InlineData("10516510000000000000000", "10516.5100")]
    [InlineData("-1", "0.0000")]
    [InlineData("-1500000000000000000", "-1.5000")]
    [InlineData("50000000000000", "0.0000")] // half, to even
    [InlineData("150000000000000", "0.0002")]
    [InlineData("150000000000001", "0.0002")]
    [InlineData("149999999999999", "0.0001")]
    public void Text_has_four_decimals_and_rounds_to_the_nearest(string wei, string text) =>
        Assert.Equal(text, Units.Text(BigInteger.Parse(wei), Runs.Unit));

    [Fact]
    public void A_unit_of_one_wei_has_no_decimals() => Assert.Equal("12", Units.Text(12, 1));

    [Theory]
    [InlineData("0.1", "100000000000000000")]
    [InlineData("1E-18", "1")]
    [InlineData("1e-19", "0")]
    [InlineData("1e40", "10000000000000000000000000000000000000000000000000000000000")]
    [InlineData("-0.5", null)]
    [InlineData("1e70", null)]
    [InlineData("1e999999999", null)]
    public void Units_in_JSON_become_wei_rounded_down(string number, string? wei) =>
        Assert.Equal(wei, Units.ToWei(number, Runs.Unit)?.ToString());

    [Fact]
    public void A_balance_in_units_is_the_double_that_its_decimals_say() =>
        Assert.Equal(10516.51, Units.Of(UInt256.Parse("10516510000000000000000"), Runs.Unit));

    [Theory]
    [InlineData(1, 3, 33.3333333333)]
    [InlineData(-1, 4, -25)]
    [InlineData(0, 5, 0)]
    public void Percent_keeps_ten_decimals(int part, int whole, double percent) => Assert.Equal(percent, Units.Percent(part, whole));

    [Fact]
    public void Nothing_is_no_percentage_of_nothing() => Assert.Null(Units.Percent(1, 0));
}
