using CsCheck;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>Operators and conversions in both lives, at boundaries and at random.</summary>
public sealed class ArithmeticTests : EquivalenceTest
{
    static readonly Gen<int> Count = Gen.Frequency((8, Gen.Int[0, 70]), (2, Gen.Int[-300, 300]), (1, Gen.Int));

    [Fact]
    public async Task Operators_do_the_same()
    {
        var check = Testing.Equivalence.Of<Arithmetic>().Deploy()
            .With("shift", "count", Count).With("shiftUnsigned", "count", Count).With("widestBits", "count", Count)
            .With("pushTriple", "index", Gen.Byte[0, 3]).With("copies", "index", Gen.Byte[0, 3]).With("tripleAt", "index", Gen.ULong[0, 6]).With("tripleAt", "element", Gen.Byte[0, 3])
            .With("turn", "direction", Gen.Byte[0, 3]);
        TestContext.Current.TestOutputHelper?.WriteLine((await check.CheckAsync(sequences: 200)).ToString());
    }
}
