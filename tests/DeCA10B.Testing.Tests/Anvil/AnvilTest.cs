namespace DeCA10B.Testing.Tests.Anvil;

/// <summary>A test that needs a local EVM; it is skipped, with the reason, where none can be had.</summary>
public abstract class AnvilTest
{
    static readonly Lazy<string?> Reason = new(Testing.Anvil.WhyUnavailable);

    protected AnvilTest()
    {
        if (Reason.Value is { } reason) Assert.Skip(reason);
    }
}
