using CsCheck;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>The language itself, construct by construct.</summary>
public sealed class LanguageTests : EquivalenceTest
{
    [Fact]
    public async Task Every_construct_means_the_same_in_both_lives()
    {
        var report = await Testing.Equivalence.Of<LanguageProbe>().Deploy()
            .With("elementAt", "i", Gen.Int[-1, 6]).With("elementAtLong", "i", Gen.ULong[0, 6]).With("readRecord", "i", Gen.Byte[0, 3])
            .With("make", "n", Gen.Byte[3, 4]).With("make", "index", Gen.Byte[0, 4]).With("casts", "a", Gen.Long[-50, 50])
            .With("casts", "b", Gen.ULong[0, 60]).With("casts", "c", Gen.ULong[0, 60].Select(value => (UInt256)value)).With("compoundS", "a", Gen.SByte[-40, 40])
            .With("compoundS", "b", Gen.SByte[-40, 40]).With("octets", "i", Gen.Byte[0, 8])
            .Weight("fill", 40).Weight("pushRecord", 20).Weight("drop", 1)
            // Two rare things must meet in one sequence of twenty calls.
            .MayAlwaysRevert("elementAt", "elementAtLong", "readRecord", "order3", "octets", "make")
            .CheckAsync(sequences: 250);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.Equal(250, report.Sequences);
    }
}
