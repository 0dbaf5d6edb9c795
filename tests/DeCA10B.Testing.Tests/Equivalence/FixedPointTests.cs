using CsCheck;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>Fixed point in both lives.</summary>
public sealed class FixedPointTests : EquivalenceTest
{
    [Fact]
    public async Task Fixed_point_does_the_same_wherever_a_value_can_stand()
    {
        var report = await Testing.Equivalence.Of<FixedPointProbe>().Deploy().With("train", "index", Gen.UInt[0, 12]).CheckAsync(sequences: 150);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
    }
}
