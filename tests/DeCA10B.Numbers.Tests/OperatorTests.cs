using DeCA10B.Laboratory;
using DeCA10B.Numbers.Tests.Asking;
using DeCA10B.Numbers.Tests.Programs;

namespace DeCA10B.Numbers.Tests;

/// <summary>All widths, all operators, both lives.</summary>
public sealed class OperatorTests(Pools pools, ITestOutputHelper output) : AskingTests(pools, output)
{
    [Fact]
    public async Task An_answer_that_is_wrong_is_found_in_either_life()
    {
        // Wrong at one pair of 65,536.
        var question = new Question("a + b", "return a + b;", (left, right) => left == 200 && right == 100 ? new(44) : new(left + right));
        var all = new Width(8, false).Everything;
        var program = new Programs.Program("faulty", "[Contract] public sealed partial class Case : Contract { public int Two(byte a, byte b, int k) { return a + b; } }", [new("Two", "byte", "byte", [question], all, all)]);
        var differences = await new Interview(program).AskAsync(Pools, AsBuilt, nativeStep: 1);
        Assert.Contains("faulty, native: a + b with a = 200, b = 100 is 300, not 44", differences);
        if (Pools.Chain is not null) Assert.Contains("faulty, legacy, optimised: a + b with a = 200, b = 100 is 300, not 44", differences);
    }

    [Theory]
    [InlineData("byte")]
    [InlineData("sbyte")]
    public async Task Every_operator_on_every_pair_of_8_bits(string type)
    {
        var width = WidthOf(type);
        var all = width.Everything;
        await AskAsync(ProgramText.OfOperators(width, all, all), Asking.Pools.IsLong ? SolcConfiguration.All : AsBuilt, nativeStep: Asking.Pools.IsLong ? 1 : 29);
        if (!Asking.Pools.IsLong)
        {
            // Every value meets every other in one of the three.
            foreach (var (index, configuration) in SolcConfiguration.All.Except(AsBuilt).Index())
                await AskAsync(ProgramText.OfOperators(width, [.. all.Where((_, left) => left % 12 == index)], all), [configuration], nativeStep: 499);
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Every_operator_at_the_limits_of_a_width_and_on_random_values(string type)
    {
        var width = WidthOf(type);
        var random = RandomOf(width);
        await AskAsync(
            ProgramText.OfOperators(width, width.Lattice(random, Asking.Pools.IsLong), width.Lattice(random, Asking.Pools.IsLong)),
            Asking.Pools.IsLong || IsChosen(width) ? SolcConfiguration.All : AsBuilt, nativeStep: Asking.Pools.IsLong ? 1 : 3);
    }
}
