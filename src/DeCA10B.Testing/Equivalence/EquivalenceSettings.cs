using CsCheck;
using DeCA10B.Build;
using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Testing;

/// <summary>What an <see cref="EquivalenceCheck"/> was told.</summary>
sealed class EquivalenceSettings(Func<ITestChain, Task> fixture)
{
    const ulong Hour = 3_600;
    const ulong Month = 30 * 24 * Hour;

    public Func<ITestChain, Task> Fixture { get; } = fixture;

    public List<(string Function, string Parameter, Gen<object> Values)> Parameters { get; } = [];

    public List<(int Weight, Gen<Func<Situation, Call?>> Choose)> Recipes { get; } = [];

    public List<(string Function, int Weight)> Weights { get; } = [];

    public List<string> AlwaysReverting { get; } = [];

    public int Senders { get; set; } = 4;

    public Gen<UInt256> Values { get; set; } = Gen.Frequency(
        (3, Gen.Const(UInt256.Zero)), (2, Gen.ULong[1, 10].Select(wei => (UInt256)wei)), (3, Gen.ULong[1, 1_000_000_000_000_000_000].Select(wei => (UInt256)wei)));

    public Gen<ulong> Waits { get; set; } = Gen.Frequency(
        (3, Gen.Const(0ul)), (4, Gen.ULong[1, 15]), (2, Gen.ULong[1, Hour]), (1, Gen.ULong[1, Month]));

    public int ShortestSequence { get; set; } = 1;

    public int LongestSequence { get; set; } = 40;

    public double MalformedShare { get; set; } = 0.01;

    public double MinedShare { get; set; } = 0.02;

    public Func<ContractDescriptor, ContractArtifact> FindArtifact { get; set; } = ArtifactFiles.Find;
}
