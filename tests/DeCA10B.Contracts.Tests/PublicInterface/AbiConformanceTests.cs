using System.Reflection;
using DeCA10B.Contracts.Tests.ModelFiles;
using DeCA10B.Metadata;

namespace DeCA10B.Contracts.Tests.PublicInterface;

public sealed class AbiConformanceTests
{
    /// <summary>Every contract of the family.</summary>
    public static TheoryData<string> Contracts =>
        [.. typeof(Ownable).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Contract))).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>Those that clients knew before there was this family.</summary>
    public static TheoryData<string> KnownContracts => [.. KnownFacts.Select(fact => fact.Name)];

    static IEnumerable<FieldInfo> KnownFacts => typeof(KnownInterface).GetFields().Where(fact => fact.IsLiteral);

    [Theory, MemberData(nameof(KnownContracts))]
    public void Every_known_function_event_and_constructor_is_there(string name) => AssertConforms(name, AbiText.Lines(DescriptorOf(name).Abi));

    [Theory, MemberData(nameof(KnownContracts))]
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

    /// <summary>The facts above were copied from a document that lies beside some checkouts.</summary>
    [Fact]
    public void The_known_facts_are_those_of_the_reference()
    {
        var path = SharedData.Find("spec", "contracts-reference.md");
        Assert.SkipWhen(path is null, "the reference's interface is not here");
        var sections = File.ReadAllText(path!).Split("\n### ").Where(section => section.Contains("\n```\n", StringComparison.Ordinal))
            .ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)], section => section.Split("\n```")[1].Trim());
        foreach (var fact in KnownFacts) Assert.Equal(sections[fact.Name], (string)fact.GetRawConstantValue()!);
    }

    static string KnownOf(string name) => (string)KnownFacts.Single(field => field.Name == name).GetRawConstantValue()!;

    static ContractDescriptor DescriptorOf(string name) =>
        (ContractDescriptor)typeof(Ownable).Assembly.GetType("DeCA10B.Contracts." + name)!.GetProperty(nameof(SparsePerceptron.Descriptor))!.GetValue(null)!;
}
