using CsCheck;

namespace DeCA10B.Testing.Tests.Equivalence.Members;

/// <summary>A contract, its base in another assembly, and that assembly's library, in both lives.</summary>
public sealed class CrossAssemblyTests : EquivalenceTest
{
    [Fact]
    public async Task A_contract_over_a_base_and_a_library_of_another_assembly_does_the_same()
    {
        var report = await Testing.Equivalence.Of<Bakery>().Deploy(2ul)
            .With("buy", "amount", Gen.ULong[0, 4_000]).With("buyAgain", "amount", Gen.ULong[0, 4_000]).With("priceOf", "amount", Gen.ULong[0, 4_000])
            .With("quote", "first", Gen.ULong[0, 20_000]).With("quote", "second", Gen.ULong[0, 12_000]).With("quote", "percent", Gen.Byte[0, 120])
            .CheckAsync(sequences: 200);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.True(report.Functions["bakery.buy(uint64)"].Succeeded > 0);
        Assert.True(report.Functions["bakery.buy(uint64)"].Reverts["ShopClosed"] > 0);
        Assert.True(report.Functions["bakery.quote(uint64,uint8,uint64)"].Reverts["TooDear"] > 0);
    }
}
