using DeCA10B.Metadata;

namespace DeCA10B.Contracts.Tests.PublicInterface;

public sealed class AbiConformanceTests
{
    public static TheoryData<string> Contracts => [nameof(CollaborativeTrainer64), nameof(DataHandler64), nameof(Stakeable64), nameof(Points64), nameof(SparsePerceptron)];

    [Theory, MemberData(nameof(Contracts))]
    public void Every_known_function_event_and_constructor_is_there(string name) => AssertConforms(name, AbiText.Lines(DescriptorOf(name).Abi));

    [Theory, MemberData(nameof(Contracts))]
    public void The_compiled_contract_has_them_too(string name)
    {
        var artifact = Artifact.Find(name);
        Assert.SkipWhen(artifact is null, "no artifact: Node.js was missing when this was built");
        AssertConforms(name, AbiText.Lines(artifact!.Abi));
    }

    [Fact]
    public void A_name_that_the_pattern_lacks_is_ignored_and_any_other_is_not()
    {
        Assert.True(AbiText.Matches("00 f(uint64) view returns (int80)", "00 f(uint64 feature) view returns (int80 weight)"));
        Assert.True(AbiText.Matches("00 f(uint64 a, bool) pure", "00 f(uint64 a, bool b) pure"));
        Assert.False(AbiText.Matches("00 f(uint64 a, bool) pure", "00 f(uint64 b, bool b) pure"));
        Assert.False(AbiText.Matches("00 f(uint64 a) pure", "00 f(uint32 a) pure"));
        Assert.False(AbiText.Matches("00 f(uint64 a) pure", "00 f(uint64 a) view"));
    }

    static void AssertConforms(string name, IReadOnlyList<string> lines)
    {
        foreach (var known in KnownOf(name).Split('\n'))
            Assert.True(lines.Any(line => AbiText.Matches(known, line)), $"{name} lacks: {known}\nIt has:\n{string.Join('\n', lines)}");
    }

    static string KnownOf(string name) => name switch
    {
        nameof(CollaborativeTrainer64) => KnownInterface.CollaborativeTrainer64,
        nameof(DataHandler64) => KnownInterface.DataHandler64,
        nameof(Stakeable64) => KnownInterface.Stakeable64,
        nameof(Points64) => KnownInterface.Points64,
        _ => KnownInterface.SparsePerceptron,
    };

    static ContractDescriptor DescriptorOf(string name) => name switch
    {
        nameof(CollaborativeTrainer64) => CollaborativeTrainer64.Descriptor,
        nameof(DataHandler64) => DataHandler64.Descriptor,
        nameof(Stakeable64) => Stakeable64.Descriptor,
        nameof(Points64) => Points64.Descriptor,
        _ => SparsePerceptron.Descriptor,
    };
}
