using DeCA10B.Simulation.Sweeps;

namespace DeCA10B.Simulation.Cluster.Tests;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData("redis://localhost", "redis://Unspecified/localhost:6379")]
    [InlineData("redis://:secret@example:7000", "redis://Unspecified/example:7000")]
    [InlineData("rediss://user:secret@example", "redis://Unspecified/example:6379")]
    public void A_connection_is_told_without_its_password(string text, string told) => Assert.Equal(told, ClusterConnection.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("folder:")]
    [InlineData("localhost:6379")]
    [InlineData("https://:secret@example")]
    public void Another_form_is_refused_with_those_that_there_are(string text)
    {
        var message = Assert.Throws<SweepException>(() => ClusterConnection.Parse(text)).Message;
        Assert.Contains("Write folder:PATH, a folder that all share, or redis://HOST:PORT.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silo_without_a_core_is_refused()
    {
        using var folder = new Folder();
        var options = new SweepSiloOptions { Cluster = ClusterConnection.Parse("folder:" + folder["silos"]), Cores = 0 };
        Assert.Contains("at least 1", (await Assert.ThrowsAsync<SweepException>(() => SweepSilo.StartAsync(options))).Message, StringComparison.Ordinal);
    }
}
