using System.Globalization;
using System.Text;
using DeCA10B.Conformance.Running;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Conformance.Gas;

/// <summary>What each call costs, so that a change of gas is a line of a commit.</summary>
public sealed class GasTests
{
    public static TheoryData<string> Areas => [.. Suite.Names.Select(name => name[..name.IndexOf('/', StringComparison.Ordinal)]).Distinct()];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task Gas_of_an_area_is_as_verified(string area)
    {
        Assert.SkipWhen(Suite.Filter is not null, $"Only some cases run: {Suite.FilterVariable} is set.");
        Assert.SkipWhen(Suite.WhyNativeOnly is not null, Suite.WhyNativeOnly ?? "");
        // An area is held from the first time that somebody accepts its gas.
        var isVerified = File.Exists(Path.Combine(Repository.Root, "tests/DeCA10B.Conformance/Gas", area + ".verified.txt"));
        Assert.SkipUnless(isVerified || Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) == "1", $"{area}.verified.txt is not there yet: run with {Snapshot.AcceptVariable}=1.");
        var results = (await Suite.ResultsAsync()).Values.Where(result => result.File.Area == area).OrderBy(result => result.File.Name, StringComparer.Ordinal).ToArray();
        Assert.SkipWhen(Array.Exists(results, result => result.Failures.Count > 0), "A case of the area does not hold: its gas is that of a fault.");
        var text = new StringBuilder("legacy and via-IR, both optimised: gas of a transaction\n");
        foreach (var result in results.Where(result => result.Gas.Count > 0))
        {
            text.Append('\n').Append(result.File.Name).Append('\n');
            foreach (var (call, legacy, viaIR) in result.Gas)
                text.Append(CultureInfo.InvariantCulture, $"{legacy,10:N0} {viaIR,10:N0}  {call.Split("->")[0].TrimEnd()}\n");
        }

        Snapshot.Verify(area, "txt", text.ToString());
    }
}
