using DeCA10B.Chains;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.Lives;

/// <summary>Starts a life.</summary>
static class LifeStart
{
    /// <summary>A scene on a fresh chain; skips the test when that needs Node.js and there is none.</summary>
    public static async Task<Scene> StartAsync(Life life)
    {
        if (life == Life.Native) return new(new NativeChain(), null);
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        var chain = await Anvil.StartAsync();
        return new(chain, chain);
    }
}
