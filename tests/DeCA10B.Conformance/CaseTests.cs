using DeCA10B.Conformance.Running;

namespace DeCA10B.Conformance;

/// <summary>Every case holds natively and on the EVM in four configurations, or is denied as it says.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Cases => [.. Suite.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Holds(string name)
    {
        var result = (await Suite.ResultsAsync())[name];
        Assert.True(result.Failures.Count == 0, "\n" + string.Join('\n', result.Failures));
        if (result.File.Denied.Count == 0) Assert.SkipWhen(Suite.WhyNativeOnly is not null, "Held natively only. " + Suite.WhyNativeOnly);
    }
}
