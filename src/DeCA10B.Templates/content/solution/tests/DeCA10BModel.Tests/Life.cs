using DeCA10B.Chains;
using DeCA10B.Testing;

namespace DeCA10BModel.Tests;

/// <summary>The two lives of a contract: in this process, and on a real EVM.</summary>
public static class Life
{
    public static TheoryData<string> All => ["native", "EVM"];

    public static async Task<ITestChain> StartAsync(string life)
    {
        if (life == "native") return new NativeChain();
        SkipWithoutEvm();
        return await Anvil.StartAsync();
    }

    public static void SkipWithoutEvm() => Assert.SkipWhen(Anvil.WhyUnavailable() is not null, Anvil.WhyUnavailable() ?? "");
}
